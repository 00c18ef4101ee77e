import type { MessageKind } from '../chat/message';

/** A message as a copy or a file has it. */
export interface SaidLine {
  /** Where it begins, as an editor or spreadsheet numbers lines, from 1; in JSON its place in the list. */
  line: number;
  /** Who said it, as written there. */
  name: string;
  /** ms since 1970. */
  time: number;
  kind: MessageKind;
  text: string;
}

/** Why a line is not understood. */
export type LineProblemKind = 'no-name-or-time' | 'no-such-time' | 'in-the-future' | 'no-name' | 'open-quote';

/** A line that is left out. */
export interface LineProblem {
  line: number;
  kind: LineProblemKind;
  /** How it begins. */
  shown: string;
}

/** What reading finds: a message, a line of the chat's own (somebody came, a message was recalled), or what is not understood. */
export type Found =
  | { kind: 'said'; said: SaidLine }
  | { kind: 'notice'; line: number }
  | { kind: 'problem'; problem: LineProblem };

const longestShown = 60;

export function problem(kind: LineProblemKind, line: number, text: string): Found {
  return { kind: 'problem', problem: { kind, line, shown: text.trim().slice(0, longestShown) } };
}

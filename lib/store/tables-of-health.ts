import type { GroupGoals } from '../goals/group-goals';
import type { LineChunk } from '../history-import/chunk-builder';
import type { OccasionKind } from '../response/occasion-kind';
import type { Reaction } from '../response/reactions';

import type { Standing } from './standing';

/** How far an import is: its lines come in, are counted, or are taken back. */
export type ImportState = 'staging' | 'running' | 'done' | 'cancelling' | 'cancelled' | 'undoing' | 'undone';

/** A name in an imported past, and whom it stands for. */
export interface ImportedName {
  name: string;
  /** Empty where what they said is left out. */
  personId: string;
  /** Whether the record was made for this import. */
  made: boolean;
}

/** A past of a group that was brought in from a copy or a file. */
export interface ImportRow {
  id: string;
  groupId: string;
  /** Whether the group's record was made for this import. */
  madeGroup: boolean;
  /** Name of the file; empty for a text that was pasted. */
  source: string;
  state: ImportState;
  /** ms since 1970. */
  at: number;
  /** ms; when it was done, cancelled or undone; 0 before. */
  endedAt: number;
  /** Times of the first and last line, ms. */
  firstAt: number;
  lastAt: number;
  /** Local days between which the copy is held to be whole. */
  fromDay: number;
  toDay: number;
  /** Whom its names stand for; lines name them by their place. */
  names: ImportedName[];
  /** Lines with a message of somebody who is not left out, and how many of them are through. */
  lines: number;
  through: number;
  /** Of those that are through: how many were known already. */
  known: number;
}

/** Lines of one local day that wait to be imported. */
export type ImportChunkRow = LineChunk;

/**
 * What an import has of one local day, without texts, so that it can be told from other imports and taken back. Two numbers
 * a line: place in `people` × 2,048 + minute of the day, and a fingerprint of what was said.
 */
export interface ImportedLinesRow {
  importId: string;
  groupId: string;
  day: number;
  people: string[];
  lines: Uint32Array;
}

/** What imports have added to a day's counters, and what was recorded live that day as far as it had to be compared. */
export interface ImportedDayRow {
  groupId: string;
  day: number;
  /** Person id, as it was when they were imported, → messages that imports added to the day's row. */
  speakers: Record<string, number>;
  /** By local hour, 24 numbers. */
  hours: number[];
  /** ms; the last message that imports added; 0 where they added none. */
  lastAt: number;
  /** ms; the last message that was recorded live, 0 where there was none. */
  liveLastAt: number;
  live: LiveLine[];
}

/** A message that was recorded live on a day of which a copy was imported. */
export interface LiveLine {
  messageId: string;
  personId: string;
  minute: number;
  /** 0 where the text was not there any more. */
  fingerprint: number;
}

/**
 * How a watched group stands, as it was last worked out, so that nobody has to work out all groups to show them. Made of
 * other rows only; no names, nobody's id and no texts are in it.
 */
export interface StandingRow {
  groupId: string;
  standing: Standing;
  /** What it rests on besides the group's own rows; see standing-basis.ts. */
  basis: string;
  /** ms; from then on the time alone makes it another one. */
  staleAt: number;
}

/** A message with which something was offered to a group, or which looks like one, and who reacted to it. Kept 400 days. */
export interface OccasionRow {
  /** Id of the message. */
  id: string;
  groupId: string;
  /** Who said it: may be a record that was merged away since (absorbed-people.ts); empty once they were erased. */
  personId: string;
  kind: OccasionKind;
  /** Only `marked` ones count; `proposed` ones wait for the operator. */
  state: 'proposed' | 'marked' | 'dismissed';
  /** The first line; it stays when the message's text is dropped. */
  title: string;
  /** ms. */
  time: number;
  /** Members at that time, and how many of them had spoken in the 28 days before; 0 = not known, and until it is marked. */
  members: number;
  active: number;
  /** Everybody who reacted within 24 hours but who said it, each once; who counts is decided when it is read. Ids as `personId`. */
  reactions: Reaction[];
}

/** What the operator remarks on a group over a period. */
export interface ReviewNoteRow {
  /** `all` for all groups together. */
  groupId: string;
  /** First and last local day (activity/day.ts) of the period, the whole week or month also while it runs. */
  fromDay: number;
  toDay: number;
  text: string;
  /** ms of the last change. */
  changedAt: number;
}

/** What a group is to come to. No ids of people are in it. */
export interface GoalsRow extends GroupGoals {
  groupId: string;
  /** ms of the last change. */
  changedAt: number;
}

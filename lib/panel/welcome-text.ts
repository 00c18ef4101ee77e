import { publicName } from '@/lib/chat/member';
import { type NamesStyle, namesText } from '@/lib/panel/draft-text';
import { inviterName } from '@/lib/panel/inviter-name';
import type { PanelMember } from '@/lib/panel/panel-member';
import { takeTurns } from '@/lib/snippets/choose-alternatives';
import { fillPrepared, longestText, showPrepared } from '@/lib/snippets/fill-template';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import { inputStandIns } from '@/lib/snippets/input-texts';
import { inputsOf, prepareTemplate } from '@/lib/snippets/prepare-template';
import { spreadNames } from '@/lib/snippets/spread-names';
import type { TemplateProblem } from '@/lib/snippets/template-problem';
import type { TemplateValues } from '@/lib/snippets/template-variable';

/** A welcome as the operator chose it, before anybody is named. */
export interface WelcomeWords {
  /** The template. */
  body: string;
  /** What follows it, each a template too, with an empty line before it. */
  attached: readonly string[];
  style: NamesStyle;
  /** All but the names. */
  values: TemplateValues;
  /** Which of its texts the template is to become; see takeTurns. */
  turn: number;
  bodyOf: BodyOfKey;
  /** Stands for newcomers of whom nobody has a name. */
  nameless: string;
}

/** One message of a welcome: who is greeted in it, and its text. */
export interface WelcomeDraft {
  members: PanelMember[];
  body: string;
  values: TemplateValues;
  /** As far as it can be filled, with stand-ins for what is asked for when it goes in. */
  text: string;
  /** Why it cannot go into the box; empty where it can. */
  problems: TemplateProblem[];
}

/** What parts of a text are told apart by. */
const separator = '、';

/** The template with what is attached to it, as one. */
export function welcomeBody({ body, attached }: Pick<WelcomeWords, 'body' | 'attached'>): string {
  return [body, ...attached].filter((part) => part.trim() !== '').join('\n\n');
}

/**
 * A welcome for these newcomers, in as many messages as it takes for the names to be read; what is attached is in each of them
 * and counts only for the longest text of all. With nobody to greet there is one to look at, without names.
 * @param everybody the group's members, for the names of inviters.
 */
export function welcomeDrafts(
  newcomers: readonly PanelMember[],
  everybody: readonly PanelMember[],
  words: WelcomeWords,
): WelcomeDraft[] {
  const draft = (members: PanelMember[]) => draftFor(members, everybody, words);
  if (newcomers.length === 0) return [draft([])];
  const bare = { ...words, attached: [] };
  const lengthWith = (members: PanelMember[]) => draftFor(members, everybody, bare).text.length;
  return spreadNames(newcomers, lengthWith).map(draft);
}

function draftFor(
  members: PanelMember[],
  everybody: readonly PanelMember[],
  words: WelcomeWords,
): WelcomeDraft {
  const { style, turn, bodyOf, nameless } = words;
  const names = namesText(members.map(publicName), style, separator);
  const newcomer = names === '' && members.length > 0 ? nameless : names;
  const values = { ...words.values, newcomer, inviter: inviterName(members, everybody) };
  const body = welcomeBody(words);
  const prepared = prepareTemplate(body, { choose: takeTurns(turn), bodyOf });
  const inputs = inputStandIns(inputsOf(prepared));
  const filled = fillPrepared(prepared, values, inputs);
  const text = showPrepared(prepared, values, inputs);
  return { members, body, values, text, problems: filled.ok ? [] : filled.problems };
}

/** How many UTF-16 units a welcome is too long; 0 where it is not. */
export function excessLength({ text }: Pick<WelcomeDraft, 'text'>): number {
  return Math.max(0, text.length - longestText);
}

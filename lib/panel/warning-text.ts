import { publicName } from '@/lib/chat/member';
import { type NamesStyle, namesText } from '@/lib/panel/draft-text';
import type { SilentMember } from '@/lib/panel/silent-member';
import { fillTemplate, type TemplateValues } from '@/lib/snippets/fill-template';
import { spreadNames } from '@/lib/snippets/spread-names';
import type { TemplateProblem } from '@/lib/snippets/template-problem';

/** The variables that a warning can have filled, as the person writes them. */
export const warningVariables = ['{{名单}}', '{{截止}}', '{{天数}}', '{{群名}}'];

/** One message of a warning: who is named in it, and the text. */
export interface WarningDraft {
  members: SilentMember[];
  values: TemplateValues;
  text: string;
}

/** A warning as the operator words it. */
export interface WarningWords {
  body: string;
  style: NamesStyle;
  /** All but the names. */
  values: TemplateValues;
  separator: string;
}

/** The names that stand for {{名单}}; only names that everybody in the group sees. */
export function warnedNames(members: SilentMember[], { style, separator }: WarningWords): string {
  return namesText(members.map(publicName), style, separator);
}

/** A warning, spread over as many messages as it takes to be read. Who has no name that could be written is left out. */
export function warningTexts(members: SilentMember[], words: WarningWords): WarningDraft[] {
  const named = members.filter((member) => publicName(member).trim() !== '');
  const draftFor = (some: SilentMember[]): WarningDraft => {
    const values = { ...words.values, names: warnedNames(some, words) };
    const filled = fillTemplate(words.body, values);
    return { members: some, values, text: filled.ok ? filled.text : '' };
  };
  return spreadNames(named, (some) => draftFor(some).text.length).map(draftFor);
}

/** What keeps a warning from being written. */
export type WarningProblem = { kind: 'no-names' } | { kind: 'template'; problems: TemplateProblem[] };

/** Why no text can be made of these words; null where there is nothing wrong. */
export function warningProblem(members: SilentMember[], words: WarningWords): WarningProblem | null {
  const filled = fillTemplate(words.body, {
    ...words.values,
    names: warnedNames(members.slice(0, 1), words),
  });
  if (!filled.ok) return { kind: 'template', problems: filled.problems };
  const without = fillTemplate(words.body, { ...words.values, names: '' });
  return without.ok ? { kind: 'no-names' } : null;
}

/** Names of the warned that somebody else in the group carries too: a mention does not tell which of them is meant. */
export function sharedNames(everybody: SilentMember[], warned: SilentMember[]): string[] {
  const carriers = Map.groupBy(everybody, (member) => publicName(member).trim());
  const names = new Set(warned.map((member) => publicName(member).trim()));
  return [...names].filter((name) => (carriers.get(name)?.length ?? 0) > 1);
}

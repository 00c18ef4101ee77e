import { fillTemplate, type TemplateValues } from '@/lib/snippets/fill-template';
import { mention } from '@/lib/snippets/mention';
import type { SnippetKind } from '@/lib/store/tables';

/** The variables that a snippet of each kind can have filled, as the person writes them. */
export const variablesOf: Readonly<Record<SnippetKind, string[]>> = {
  faq: ['{{群名}}', '{{日期}}'],
  welcome: ['{{新人}}', '{{群名}}', '{{日期}}'],
  spotlight: ['{{达人}}', '{{新人}}', '{{群名}}', '{{日期}}'],
  introduction: ['{{想找的人}}', '{{能帮的人}}', '{{想找什么}}', '{{能帮什么}}', '{{群名}}', '{{日期}}'],
};

/** How several names stand in one text: one after the other, or each as a mention. */
export type NamesStyle = 'joined' | 'mentions';

/** The names that stand for {{新人}}. Only names that everybody in the group sees may come in here; empty ones are left out. */
export function namesText(publicNames: string[], style: NamesStyle, separator: string): string {
  const names = publicNames.map((name) => name.trim()).filter((name) => name !== '');
  return style === 'joined' ? names.join(separator) : names.map(mention).join('');
}

const anyValue = '…';

/** A stand-in for every value that a kind can have, so that a body can be checked before there is anybody to name. */
function standIns(kind: SnippetKind): TemplateValues {
  const shared = { group: anyValue, date: anyValue };
  if (kind === 'welcome') return { ...shared, newcomer: anyValue };
  if (kind === 'introduction') {
    return { ...shared, helper: anyValue, seeker: anyValue, offers: anyValue, seeks: anyValue };
  }
  return kind === 'spotlight' ? { ...shared, newcomer: anyValue, expert: anyValue } : shared;
}

/** Whether a body names a newcomer, so that one has to be chosen. */
export function namesNewcomer(body: string): boolean {
  const filled = fillTemplate(body, { group: anyValue, expert: anyValue, date: anyValue });
  return !filled.ok && filled.problems.some((problem) => problem.kind === 'missing-value');
}

/** Variables in a body that a snippet of this kind cannot have filled, as they are written. */
export function unusableVariables(kind: SnippetKind, body: string): string[] {
  const filled = fillTemplate(body, standIns(kind));
  if (filled.ok) return [];
  return filled.problems.flatMap(({ kind: problem, name }) =>
    problem === 'too-long' ? [] : [`{{${name}}}`],
  );
}

/** The body with what is known filled in and everything else left as it is written: for a look, not for the box. */
export function previewText(body: string, values: TemplateValues): string {
  const kept: TemplateValues = {
    group: '{{群名}}',
    newcomer: '{{新人}}',
    expert: '{{达人}}',
    date: '{{日期}}',
    helper: '{{能帮的人}}',
    seeker: '{{想找的人}}',
    offers: '{{能帮什么}}',
    seeks: '{{想找什么}}',
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')),
  };
  const filled = fillTemplate(body, kept);
  return filled.ok ? filled.text : body;
}

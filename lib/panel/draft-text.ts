import { checkTemplate, type TemplateCheck, variablesIn } from '@/lib/snippets/check-template';
import { takeTurns } from '@/lib/snippets/choose-alternatives';
import { type InputTexts, showPrepared } from '@/lib/snippets/fill-template';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import { inputStandIns } from '@/lib/snippets/input-texts';
import { mention } from '@/lib/snippets/mention';
import { inputsOf, prepareTemplate, type TemplateContext } from '@/lib/snippets/prepare-template';
import type { TemplateValues, TemplateVariable } from '@/lib/snippets/template-variable';
import type { SnippetKind, SnippetRow } from '@/lib/store/tables';

const ofEverybody = ['{{群名}}', '{{问候}}', '{{日期}}', '{{时间}}', '{{星期}}'];

/** The variables that a snippet of each kind can have filled, as the person writes them. */
export const variablesOf: Readonly<Record<SnippetKind, string[]>> = {
  faq: [...ofEverybody, '{{新人}}', '{{邀请人}}', '{{达人}}'],
  welcome: ['{{新人}}', '{{邀请人}}', ...ofEverybody],
  spotlight: ['{{达人}}', '{{新人}}', ...ofEverybody],
  introduction: ['{{想找的人}}', '{{能帮的人}}', '{{想找什么}}', '{{能帮什么}}', ...ofEverybody],
};

/** How several names stand in one text: one after the other, or each as a mention. */
export type NamesStyle = 'joined' | 'mentions';

/** The names that stand for {{新人}}. Only names that everybody in the group sees may come in here; empty ones are left out. */
export function namesText(publicNames: string[], style: NamesStyle, separator: string): string {
  const names = publicNames.map((name) => name.trim()).filter((name) => name !== '');
  return style === 'joined' ? names.join(separator) : names.map(mention).join('');
}

/** The same, by what they stand for. */
function usableIn(kind: SnippetKind): TemplateVariable[] {
  return [...new Set(variablesOf[kind].flatMap((body) => [...variablesIn(body)]))];
}

/** Whether a body names a newcomer, so that one has to be chosen. */
export function namesNewcomer(body: string, bodyOf?: BodyOfKey): boolean {
  return variablesIn(body, bodyOf).has('newcomer');
}

/** What is wrong with the body of a snippet of this kind, and how long its longest text is at least. */
export function checkSnippet(kind: SnippetKind, body: string, bodyOf?: BodyOfKey): TemplateCheck {
  return checkTemplate(body, usableIn(kind), bodyOf);
}

/** Variables in a body that a snippet of this kind cannot have filled, as they are written. */
export function unusableVariables(kind: SnippetKind, body: string): string[] {
  return checkSnippet(kind, body).problems.flatMap(({ kind: problem, name }) =>
    problem === 'unknown-variable' ? [`{{${name}}}`] : [],
  );
}

/** The body with what is known filled in and everything else left as it is written: for a look, not for the box. */
export function previewText(
  body: string,
  values: TemplateValues,
  context: TemplateContext & { inputs?: InputTexts } = {},
): string {
  return showPrepared(prepareTemplate(body, context), values, context.inputs);
}

/** What would come into the box, with stand-ins for what is asked for, and all else that is not known as it is written. */
export function snippetPreview(
  { body, useCount }: Pick<SnippetRow, 'body' | 'useCount'>,
  values: TemplateValues,
  bodyOf: BodyOfKey,
): string {
  const prepared = prepareTemplate(body, { choose: takeTurns(useCount), bodyOf });
  return showPrepared(prepared, values, inputStandIns(inputsOf(prepared)));
}

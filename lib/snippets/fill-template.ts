import type { ChosenPart } from './choose-alternatives';
import { type PreparedTemplate, prepareTemplate, type TemplateContext } from './prepare-template';
import { printTemplate } from './print-template';
import { eachOnce, type TemplateProblem } from './template-problem';
import { type TemplateValues, variableNamed } from './template-variable';

export type { TemplateValues } from './template-variable';

/** Label of a prompted input → what goes in for it. */
export type InputTexts = Readonly<Record<string, string>>;

export type FilledTemplate = { ok: true; text: string } | { ok: false; problems: TemplateProblem[] };

/** The most UTF-16 units of a text. */
export const longestText = 2_000;

/**
 * Makes a text of a template (its language: parseTemplate). Values go in as they are: one that looks like a variable stays
 * text. All or nothing: with any problem there is no text. Each problem is told once: first what is wrong with the template,
 * then what has no value, in the body's order.
 * @returns at most 2,000 UTF-16 units of text.
 */
export function fillTemplate(
  body: string,
  values: TemplateValues,
  context: TemplateContext & { inputs?: InputTexts } = {},
): FilledTemplate {
  return fillPrepared(prepareTemplate(body, context), values, context.inputs);
}

/** As fillTemplate, of a template that was read already. */
export function fillPrepared(
  { parts, problems }: PreparedTemplate,
  values: TemplateValues,
  inputs: InputTexts = {},
): FilledTemplate {
  const all = [...problems, ...eachOnce(parts.flatMap((part) => missingIn(part, values, inputs)))];
  if (all.length > 0) return { ok: false, problems: all };
  const text = parts.map((part) => textOf(part, values, inputs)).join('');
  return text.length > longestText
    ? { ok: false, problems: [{ kind: 'too-long', name: '' }] }
    : { ok: true, text };
}

/** What there is filled in, and all else as it is written: for a look, not for the box. */
export function showPrepared(
  { parts }: PreparedTemplate,
  values: TemplateValues,
  inputs: InputTexts = {},
): string {
  return parts
    .map((part) => {
      const text = textOf(part, values, inputs);
      return text.trim() === '' && part.kind !== 'text' ? printTemplate([part]) : text;
    })
    .join('');
}

function missingIn(part: ChosenPart, values: TemplateValues, inputs: InputTexts): TemplateProblem[] {
  if (part.kind === 'input') {
    const { label } = part.input;
    return textOf(part, values, inputs).trim() === '' ? [{ kind: 'missing-value', name: label }] : [];
  }
  if (part.kind !== 'variable' || variableNamed(part.name) === undefined) return [];
  return textOf(part, values, inputs).trim() === '' ? [{ kind: 'missing-value', name: part.name }] : [];
}

/** Empty where there is none. */
function textOf(part: ChosenPart, values: TemplateValues, inputs: InputTexts): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'input') return ownText(inputs, part.input.label);
  const variable = part.kind === 'variable' ? variableNamed(part.name) : undefined;
  return variable === undefined ? '' : (values[variable] ?? '');
}

/** Labels are the person's own words: one may be called what every object has. */
function ownText(texts: InputTexts, label: string): string {
  return Object.hasOwn(texts, label) ? (texts[label] ?? '') : '';
}

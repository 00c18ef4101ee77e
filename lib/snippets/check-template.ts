import { longestText } from './fill-template';
import { type BodyOfKey, includeEntries } from './include-entries';
import { unknownVariables } from './prepare-template';
import type { TemplatePart } from './template-part';
import { eachOnce, type TemplateProblem } from './template-problem';
import { type TemplateVariable, variableNamed } from './template-variable';

export interface TemplateCheck {
  /** Each once; a variable that will have no value is an unknown one. */
  problems: TemplateProblem[];
  /** UTF-16 units that the longest text has at least; a variable and what is typed in are counted as nothing. */
  length: number;
}

/**
 * Looks over a template before there is anybody to name.
 * @param usable the variables that will have a value.
 */
export function checkTemplate(
  body: string,
  usable: readonly TemplateVariable[],
  bodyOf: BodyOfKey = () => undefined,
): TemplateCheck {
  const { parts, problems } = includeEntries(body, bodyOf);
  const length = longestLength(parts);
  const tooLong: TemplateProblem[] = length > longestText ? [{ kind: 'too-long', name: '' }] : [];
  const unusable = unknownVariables(parts, (variable) => usable.includes(variable));
  return { problems: eachOnce([...problems, ...unusable, ...tooLong]), length };
}

/** Every variable that a body names, also in alternatives that may not be chosen. */
export function variablesIn(body: string, bodyOf: BodyOfKey = () => undefined): Set<TemplateVariable> {
  const named = (parts: readonly TemplatePart[]): TemplateVariable[] =>
    parts.flatMap((part) => {
      if (part.kind === 'choice') return part.alternatives.flatMap(named);
      const variable = part.kind === 'variable' ? variableNamed(part.name) : undefined;
      return variable === undefined ? [] : [variable];
    });
  return new Set(named(includeEntries(body, bodyOf).parts));
}

/** Whether a template says one of several. */
export function hasChoices(body: string, bodyOf: BodyOfKey = () => undefined): boolean {
  return includeEntries(body, bodyOf).parts.some(({ kind }) => kind === 'choice');
}

function longestLength(parts: readonly TemplatePart[]): number {
  return parts.reduce((sum, part) => sum + longestOf(part), 0);
}

function longestOf(part: TemplatePart): number {
  if (part.kind === 'text') return part.text.length;
  if (part.kind === 'choice') return Math.max(0, ...part.alternatives.map(longestLength));
  const options = part.kind === 'input' && part.input.kind === 'menu' ? part.input.options : [];
  return Math.max(0, ...options.map((option) => option.length));
}

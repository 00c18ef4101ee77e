import { type Choose, type ChosenPart, chooseAlternatives, chooseFirst } from './choose-alternatives';
import { type BodyOfKey, includeEntries } from './include-entries';
import type { PromptedInput, TemplatePart } from './template-part';
import { eachOnce, type TemplateProblem } from './template-problem';
import { type TemplateVariable, variableNamed } from './template-variable';

/** What a template needs besides values. */
export interface TemplateContext {
  /** Missing: the first alternative of every choice. */
  choose?: Choose;
  /** Missing: no other entry can be included. */
  bodyOf?: BodyOfKey;
}

/** A template whose choices are made and whose entries are included. */
export interface PreparedTemplate {
  parts: ChosenPart[];
  /** What is wrong with it whatever values it gets, each once; also in alternatives that were not chosen. */
  problems: TemplateProblem[];
}

/** Reads a template, includes other entries and makes its choices. */
export function prepareTemplate(body: string, { choose, bodyOf }: TemplateContext = {}): PreparedTemplate {
  const { parts, problems } = includeEntries(body, bodyOf ?? (() => undefined));
  return {
    parts: chooseAlternatives(parts, choose ?? chooseFirst),
    problems: eachOnce([...problems, ...unknownVariables(parts)]),
  };
}

/** What is asked before the text goes in: each label once, in the order of the text. */
export function inputsOf({ parts }: PreparedTemplate): PromptedInput[] {
  const byLabel = new Map<string, PromptedInput>();
  for (const part of parts) {
    if (part.kind === 'input' && !byLabel.has(part.input.label)) byLabel.set(part.input.label, part.input);
  }
  return [...byLabel.values()];
}

/** The variables that there are not, or that are not known in this place; also in alternatives. */
export function unknownVariables(
  parts: readonly TemplatePart[],
  isKnown: (variable: TemplateVariable) => boolean = () => true,
): TemplateProblem[] {
  return parts.flatMap((part): TemplateProblem[] => {
    if (part.kind === 'choice') {
      return part.alternatives.flatMap((alternative) => unknownVariables(alternative, isKnown));
    }
    if (part.kind !== 'variable') return [];
    const variable = variableNamed(part.name);
    const known = variable !== undefined && isKnown(variable);
    return known ? [] : [{ kind: 'unknown-variable', name: part.name }];
  });
}

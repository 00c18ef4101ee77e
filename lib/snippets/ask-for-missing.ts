import type { ChosenPart } from './choose-alternatives';
import type { PreparedTemplate } from './prepare-template';
import { type TemplateValues, type TemplateVariable, variableNamed } from './template-variable';

const people: ReadonlySet<TemplateVariable> = new Set(['newcomer', 'inviter', 'expert', 'helper', 'seeker']);

/** The template with an input in the place of every variable that has no value, called as the template writes it. */
export function askForMissing(prepared: PreparedTemplate, values: TemplateValues): PreparedTemplate {
  return { ...prepared, parts: prepared.parts.map((part) => asInput(part, values)) };
}

function asInput(part: ChosenPart, values: TemplateValues): ChosenPart {
  const variable = part.kind === 'variable' ? variableNamed(part.name) : undefined;
  if (part.kind !== 'variable' || variable === undefined || values[variable]?.trim()) return part;
  return { kind: 'input', input: { kind: 'value', label: part.name, isPerson: people.has(variable) } };
}

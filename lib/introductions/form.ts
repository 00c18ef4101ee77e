import type { FactRow, IntroductionFormRow } from '../store/tables';
import { asksForOrigin, fieldOfLabel } from './field-labels';

/** What a group asks newcomers to say, in its order. */
export type IntroductionForm = Pick<IntroductionFormRow, 'opening' | 'items'>;

/** A form of these labels; one that no field is known for is a field of its own. Of two labels for one field the one that asks for now has it. */
export function formOf(labels: readonly string[], opening = ''): IntroductionForm {
  return { opening, items: labels.map((label) => ({ label, field: fieldOfItem(label) })) };
}

function fieldOfItem(label: string): FactRow['field'] {
  if (asksForOrigin(label)) return label;
  return fieldOfLabel(label) ?? label;
}

/** What a form asks where the operator has said nothing else. */
export const defaultLabels = ['城市', '昵称', '职业', '资源', '需求', '爱好'] as const;

/** The prompt as newcomers are to copy it: the opening line, then a numbered line for each label. */
export function promptText({ opening, items }: IntroductionForm): string {
  const lines = items.map(({ label }, index) => `${index + 1}. ${label}：`);
  return [opening.trim(), ...lines].filter((line) => line !== '').join('\n');
}

import { dayOfCalendarDate } from '../activity/calendar-date';
import { startOfDay } from '../activity/day';
import type { InputTexts } from './fill-template';
import { mention } from './mention';
import type { PromptedInput } from './template-part';
import { dateText } from './time-values';

/** Label of a prompted input → what its field holds; of a day, the date as 2026-03-02. */
export type EnteredInputs = Readonly<Record<string, string>>;

/**
 * What the fields hold at first: what was entered last, where that is still possible and no day gone by; else what the
 * template says, the first of a menu, and today.
 * @param last what was entered the last time.
 * @param today as 2026-03-02.
 */
export function inputStarts(
  inputs: readonly PromptedInput[],
  last: EnteredInputs,
  today: string,
): EnteredInputs {
  return Object.fromEntries(inputs.map((input) => [input.label, startOf(input, lastOf(last, input), today)]));
}

/**
 * What the text says for what the fields hold. A field without content gives no text.
 * @param names of the people in the group, as everybody sees them: where one of them is entered for a person it is a mention.
 */
export function inputTexts(
  inputs: readonly PromptedInput[],
  entered: EnteredInputs,
  names: readonly string[] = [],
): InputTexts {
  return Object.fromEntries(
    inputs.map((input) => [input.label, textOf(input, entered[input.label]?.trim() ?? '', names)]),
  );
}

/** What stands for the inputs in a preview, before anybody was asked. */
export function inputStandIns(inputs: readonly PromptedInput[]): InputTexts {
  return Object.fromEntries(inputs.map((input) => [input.label, standIn(input)]));
}

/** Whether it asks for somebody. */
export function isPerson(input: PromptedInput): boolean {
  return input.kind === 'value' && input.isPerson;
}

function textOf(input: PromptedInput, field: string, names: readonly string[]): string {
  if (input.kind === 'date') return dayText(field);
  return isPerson(input) && names.includes(field) ? mention(field) : field;
}

function startOf(input: PromptedInput, last: string, today: string): string {
  switch (input.kind) {
    case 'text':
      return last === '' ? input.start : last;
    case 'menu':
      return input.options.includes(last) ? last : (input.options[0] ?? '');
    case 'value':
      return input.isPerson ? '' : last;
    default:
      return last >= today && dayText(last) !== '' ? last : today;
  }
}

/** Labels are the person's own words: one may be called what every object has. */
function lastOf(last: EnteredInputs, { label }: PromptedInput): string {
  return Object.hasOwn(last, label) ? (last[label] ?? '') : '';
}

function dayText(date: string): string {
  const day = dayOfCalendarDate(date);
  return Number.isNaN(day) ? '' : dateText(new Date(startOfDay(day)));
}

function standIn(input: PromptedInput): string {
  if (input.kind === 'text' && input.start !== '') return input.start;
  return `〔${input.label}〕`;
}

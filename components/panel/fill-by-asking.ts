import type { Insertion, InsertMeans } from '@/components/panel/use-insert';
import { calendarDate } from '@/lib/activity/calendar-date';
import { dayOf } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { askForMissing } from '@/lib/snippets/ask-for-missing';
import { takeTurns } from '@/lib/snippets/choose-alternatives';
import { type FilledTemplate, fillPrepared, showPrepared } from '@/lib/snippets/fill-template';
import {
  type EnteredInputs,
  inputStandIns,
  inputStarts,
  inputTexts,
  isPerson,
} from '@/lib/snippets/input-texts';
import { inputsOf, prepareTemplate } from '@/lib/snippets/prepare-template';
import type { PromptedInput } from '@/lib/snippets/template-part';

/**
 * Makes the text, after asking for what it wants to be asked for and for what has no value; what was entered is remembered,
 * but for names. Nothing is asked for a text that could not be made anyway.
 * @returns null where the person left.
 */
export async function fillByAsking(
  { before = '', body, values, turn = 0, use }: Insertion,
  { bodyOf, names, ask }: InsertMeans,
): Promise<FilledTemplate | null> {
  const { parts, problems } = prepareTemplate(body, { choose: takeTurns(turn), bodyOf });
  const whole = { parts: [{ kind: 'text' as const, text: before }, ...parts], problems };
  const prepared = askForMissing(whole, values);
  const inputs = inputsOf(prepared);
  const first = fillPrepared(prepared, values, inputStandIns(inputs));
  if (!first.ok || inputs.length === 0) return first;
  const entered = await ask({
    inputs,
    names,
    start: inputStarts(inputs, await lastEntered(use.snippetId), calendarDate(dayOf(Date.now()))),
    previewOf: (texts) => showPrepared(prepared, values, texts),
  });
  if (!entered) return null;
  remember(use.snippetId, inputs, entered);
  return fillPrepared(prepared, values, inputTexts(inputs, entered, names));
}

function remember(snippetId: string | undefined, inputs: PromptedInput[], entered: EnteredInputs): void {
  const kept = inputs.filter((input) => !isPerson(input)).map(({ label }) => [label, entered[label] ?? '']);
  if (!snippetId || kept.length === 0) return;
  const values = Object.fromEntries(kept) as Record<string, string>;
  void sendMessage('rememberInputs', { snippetId, values }).catch(() => undefined);
}

async function lastEntered(snippetId: string | undefined): Promise<Record<string, string>> {
  const row = snippetId ? await database.rememberedInputs.get(snippetId) : undefined;
  return row?.values ?? {};
}

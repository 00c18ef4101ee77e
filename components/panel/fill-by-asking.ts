import type { AskInputs } from '@/components/panel/use-input-form';
import type { Insertion } from '@/components/panel/use-insert';
import { calendarDate } from '@/lib/activity/calendar-date';
import { dayOf } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { takeTurns } from '@/lib/snippets/choose-alternatives';
import { type FilledTemplate, fillPrepared, showPrepared } from '@/lib/snippets/fill-template';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import { inputStandIns, inputStarts, inputTexts } from '@/lib/snippets/input-texts';
import { inputsOf, prepareTemplate } from '@/lib/snippets/prepare-template';

/**
 * Makes the text, after asking for what it wants to be asked for; what was entered is remembered. Nothing is asked for a text
 * that could not be made anyway.
 * @returns null where the person left.
 */
export async function fillByAsking(
  { before = '', body, values, turn = 0, use }: Insertion,
  bodyOf: BodyOfKey,
  ask: AskInputs,
): Promise<FilledTemplate | null> {
  const { parts, problems } = prepareTemplate(body, { choose: takeTurns(turn), bodyOf });
  const prepared = { parts: [{ kind: 'text' as const, text: before }, ...parts], problems };
  const inputs = inputsOf(prepared);
  const first = fillPrepared(prepared, values, inputStandIns(inputs));
  if (!first.ok || inputs.length === 0) return first;
  const entered = await ask({
    inputs,
    start: inputStarts(inputs, await lastEntered(use.snippetId), calendarDate(dayOf(Date.now()))),
    previewOf: (texts) => showPrepared(prepared, values, texts),
  });
  if (!entered) return null;
  if (use.snippetId) {
    const remembered = { snippetId: use.snippetId, values: { ...entered } };
    void sendMessage('rememberInputs', remembered).catch(() => undefined);
  }
  return fillPrepared(prepared, values, inputTexts(inputs, entered));
}

async function lastEntered(snippetId: string | undefined): Promise<Record<string, string>> {
  const row = snippetId ? await database.rememberedInputs.get(snippetId) : undefined;
  return row?.values ?? {};
}

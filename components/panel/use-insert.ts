import { draftRefusalText, type Refusal } from '@/components/panel/draft-refusal-text';
import { templateProblemsText } from '@/components/panel/template-problem-text';
import type { ToastContent } from '@/components/Toast';
import { useToast } from '@/components/Toasts';
import { i18n } from '@/lib/language/i18n';
import { type PanelTarget, sendMessage } from '@/lib/messages';
import { takeTurns } from '@/lib/snippets/choose-alternatives';
import { fillTemplate, type TemplateValues } from '@/lib/snippets/fill-template';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import type { Use } from '@/lib/store/note-use';

/** A text on its way into the box, and what it is noted as once it is there. */
export interface Insertion {
  body: string;
  values: TemplateValues;
  /** Whose turn it is where the text says one of several (see takeTurns), as in its preview; missing: the first. */
  turn?: number;
  /** True where a name is mentioned: the web's mention rings nobody's phone. */
  mentions?: boolean;
  use: Omit<Use, 'groupId'>;
}

async function draft(target: Extract<PanelTarget, { ok: true }>, text: string): Promise<Refusal | null> {
  const outcome = await sendMessage('draft', { text, groupId: target.groupId }, target.tabId).catch(
    () => null,
  );
  if (!outcome) return 'no-chat-tab';
  return outcome.ok ? null : outcome.reason;
}

/**
 * Gives the way to put a text into the input box of the open group, which says what came of it. Nothing is ever sent.
 * @param bodyOf the entries that a text may include.
 * @returns resolves to whether the text is in the box.
 */
export function useInsert(
  target: PanelTarget | undefined,
  bodyOf: BodyOfKey,
): (insertion: Insertion) => Promise<boolean> {
  const showToast = useToast();
  const refuse = (text: string) => {
    showToast({ text, tone: 'refused' });
    return false;
  };
  return async ({ body, values, turn = 0, mentions, use }) => {
    if (!target?.ok) return refuse(draftRefusalText(target?.why ?? 'group-unknown', ''));
    const filled = fillTemplate(body, values, { choose: takeTurns(turn), bodyOf });
    if (!filled.ok) {
      return refuse(i18n.t('draft.unfilled', [templateProblemsText(filled.problems)]));
    }
    const refusal = await draft(target, filled.text);
    if (refusal) return refuse(draftRefusalText(refusal, target.groupName));
    const noted = { ...use, groupId: target.groupId };
    showToast({
      text: i18n.t('draft.done'),
      detail: mentions ? i18n.t('draft.doneMention') : undefined,
      action: { label: i18n.t('common.undo'), run: () => void takeBack(target.tabId, noted).then(showToast) },
    });
    await sendMessage('noteUse', noted).catch(() => undefined);
    return true;
  };
}

/** Takes the draft out of the box again, and what was noted of it; says so, or why not. */
async function takeBack(tabId: number, noted: Use): Promise<ToastContent> {
  const answer = await sendMessage('takeBackDraft', undefined, tabId).catch(() => undefined);
  if (!answer?.done) return { text: i18n.t('draft.notTakenBack'), tone: 'refused' };
  await sendMessage('undoUse', noted).catch(() => undefined);
  return { text: i18n.t('draft.takenBack') };
}

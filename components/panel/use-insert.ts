import { draftRefusalText, type Refusal } from '@/components/panel/draft-refusal-text';
import { fillByAsking } from '@/components/panel/fill-by-asking';
import { templateProblemsText } from '@/components/panel/template-problem-text';
import type { AskInputs } from '@/components/panel/use-input-form';
import type { ToastContent } from '@/components/Toast';
import { useToast } from '@/components/Toasts';
import { copyPicture } from '@/lib/clipboard/copy-picture';
import { pasteKey } from '@/lib/clipboard/paste-key';
import { i18n } from '@/lib/language/i18n';
import { type PanelTarget, sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import { holdsMention } from '@/lib/snippets/mention';
import type { TemplateValues } from '@/lib/snippets/template-variable';
import type { Use } from '@/lib/store/note-use';

/** A text on its way into the box, and what it is noted as once it is there. */
export interface Insertion {
  /** Stands before the text as it is, such as a mention; missing: nothing. */
  before?: string;
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

export interface InsertMeans {
  /** The entries that a text may include. */
  bodyOf: BodyOfKey;
  /** Of the people in the group, as everybody sees them. */
  names: readonly string[];
  /** Asks for what a text wants to be asked for. */
  ask: AskInputs;
}

/**
 * Gives the way to put a text into the input box of the open group, which says what came of it. Where its snippet has a
 * picture, that goes onto the clipboard for the person to paste. Nothing is ever sent.
 * @returns resolves to whether the text is in the box.
 */
export function useInsert(
  target: PanelTarget | undefined,
  means: InsertMeans,
): (insertion: Insertion) => Promise<boolean> {
  const showToast = useToast();
  const refuse = (text: string) => {
    showToast({ text, tone: 'refused' });
    return false;
  };
  return async (insertion) => {
    if (!target?.ok) return refuse(draftRefusalText(target?.why ?? 'group-unknown', ''));
    const filled = await fillByAsking(insertion, means);
    if (!filled) return false;
    if (!filled.ok) return refuse(i18n.t('draft.unfilled', [templateProblemsText(filled.problems)]));
    const noted = { ...insertion.use, groupId: target.groupId };
    // Once the text is in the box the page has the focus, and nothing goes onto the clipboard from here.
    const picture = await copyPictureOf(noted.snippetId);
    const refusal = await draft(target, filled.text);
    if (refusal) return refuse(draftRefusalText(refusal, target.groupName));
    showToast({
      ...doneText(picture, insertion.mentions === true || holdsMention(filled.text)),
      action: { label: i18n.t('common.undo'), run: () => void takeBack(target.tabId, noted).then(showToast) },
    });
    await sendMessage('noteUse', noted).catch(() => undefined);
    return true;
  };
}

async function copyPictureOf(snippetId: string | undefined): Promise<'none' | 'copied' | 'failed'> {
  const row = snippetId ? await database.snippetPictures.get(snippetId) : undefined;
  if (!row) return 'none';
  return (await copyPicture(row.picture)) ? 'copied' : 'failed';
}

function doneText(picture: 'none' | 'copied' | 'failed', mentions: boolean): ToastContent {
  const mentioned = mentions ? i18n.t('draft.doneMention') : undefined;
  if (picture === 'none') return { text: i18n.t('draft.done'), detail: mentioned };
  if (picture === 'copied') return { text: i18n.t('draft.donePicture', [pasteKey()]), detail: mentioned };
  return { text: i18n.t('draft.done'), detail: i18n.t('draft.pictureFailed', [pasteKey()]) };
}

/** Takes the draft out of the box again, and what was noted of it; says so, or why not. */
async function takeBack(tabId: number, noted: Use): Promise<ToastContent> {
  const answer = await sendMessage('takeBackDraft', undefined, tabId).catch(() => undefined);
  if (!answer?.done) return { text: i18n.t('draft.notTakenBack'), tone: 'refused' };
  await sendMessage('undoUse', noted).catch(() => undefined);
  return { text: i18n.t('draft.takenBack') };
}

import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { OccasionKind } from '@/lib/response/occasion-kind';
import type { OccasionUndo } from '@/lib/store/occasions';

/** Gives the way to mark a message, or to say that it is nothing of the kind; a note offers to take it back. */
export function useOccasionActions(): (messageId: string, kind: OccasionKind | null) => Promise<boolean> {
  const act = useAct();
  const undo = (before: OccasionUndo) =>
    act(
      () => sendMessage('undoOccasion', before),
      () => ({ text: i18n.t('response.undone') }),
    );
  return async (messageId, kind) => {
    const done = await act(
      () => sendMessage('setOccasion', { messageId, kind }),
      (before) => ({
        text: kind
          ? i18n.t('response.marked', [i18n.t(`response.kind.${kind}`)])
          : i18n.t('response.unmarked'),
        action: { label: i18n.t('common.undo'), run: () => void undo(before) },
      }),
    );
    return done !== undefined;
  };
}

import { fillByAsking } from '@/components/panel/fill-by-asking';
import { templateProblemsText } from '@/components/panel/template-problem-text';
import type { Insertion, InsertMeans } from '@/components/panel/use-insert';
import { useToast } from '@/components/Toasts';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { type PanelTarget, sendMessage } from '@/lib/messages';
import type { Use } from '@/lib/store/note-use';

/**
 * Gives the way to copy a text that is to be sent from the phone, where a mention can ring. It is noted as used only when the
 * person says that they do so, and that can be taken back.
 */
export function useCopyForPhone(
  target: PanelTarget | undefined,
  means: InsertMeans,
): (insertion: Insertion) => Promise<void> {
  const act = useAct();
  const showToast = useToast();
  const note = (use: Use) =>
    void act(
      () => sendMessage('noteUse', use),
      () => ({
        text: i18n.t('spotlight.noted'),
        action: {
          label: i18n.t('common.undo'),
          run: () =>
            void act(
              () => sendMessage('undoUse', use),
              () => ({ text: i18n.t('spotlight.notNoted') }),
            ),
        },
      }),
    );
  return async (insertion) => {
    const filled = await fillByAsking(insertion, means);
    if (!filled) return;
    if (!filled.ok) {
      const problems = templateProblemsText(filled.problems);
      showToast({ text: i18n.t('spotlight.notCopied', [problems]), tone: 'refused' });
      return;
    }
    const use = { ...insertion.use, groupId: target?.ok ? target.groupId : '' };
    await act(
      () => navigator.clipboard.writeText(filled.text),
      () => ({
        text: i18n.t('spotlight.copied'),
        detail: i18n.t('spotlight.copiedWay'),
        action: { label: i18n.t('spotlight.note'), run: () => note(use) },
      }),
    );
  };
}

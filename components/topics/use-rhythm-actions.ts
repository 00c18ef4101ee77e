import type { PanelPage } from '@/components/panel/panel-page';
import { useToast } from '@/components/Toasts';
import type { RhythmDraft } from '@/components/topics/rhythm-draft';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { RhythmRow } from '@/lib/store/tables';

/** Saves, deletes, puts aside and takes back what comes weekly, and says so. */
export function useRhythmActions(show: (page: PanelPage) => void) {
  const act = useAct();
  const showToast = useToast();
  const undo = (run: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(run),
  });
  return {
    save: async (rhythm: RhythmDraft) => {
      const work = () => sendMessage('saveRhythm', { ...rhythm, title: rhythm.title.trim() });
      const saved = await act(work, () => ({ text: i18n.t('snippet.saved', [shownName(rhythm.title)]) }));
      if (saved) show({ kind: 'rhythm' });
    },
    remove: ({ id, title }: RhythmRow) =>
      void act(
        () => sendMessage('deleteRhythm', { id }),
        () => ({
          text: i18n.t('snippet.deleted', [shownName(title)]),
          action: undo(() => sendMessage('restoreRhythm', { id })),
        }),
      ),
    putAside: ({ id, title }: RhythmRow) =>
      void act(
        () => sendMessage('settleRhythm', { id, done: true }),
        () => ({
          text: i18n.t('rhythm.putAside', [shownName(title)]),
          action: undo(() => sendMessage('settleRhythm', { id, done: false })),
        }),
      ),
    leave: (unsaved: RhythmDraft | null) => {
      show({ kind: 'rhythm' });
      if (!unsaved) return;
      const run = () => show({ kind: 'edit-rhythm', start: unsaved });
      showToast({ text: i18n.t('rhythm.discarded'), action: { label: i18n.t('snippet.resume'), run } });
    },
  };
}

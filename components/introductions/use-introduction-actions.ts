import { useAct } from '@/components/use-act';
import { acceptWhatIsNew } from '@/lib/introductions/proposal';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { PanelIntroduction } from '@/lib/panel/read-introductions';
import type { Acceptance, IntroductionUndo } from '@/lib/store/introductions';

/** Decides about introductions, and says so; everything can be taken back. */
export function useIntroductionActions() {
  const act = useAct();
  const note = (text: string, detail?: string) => (undo: IntroductionUndo) => ({
    text,
    detail,
    action: {
      label: i18n.t('common.undo'),
      run: () => void act(() => sendMessage('undoIntroductions', undo)),
    },
  });
  const accept = (acceptances: Acceptance[], text: string, detail?: string) =>
    act(() => sendMessage('acceptIntroductions', { acceptances }), note(text, detail));
  return {
    accept: (acceptance: Acceptance, name: string) =>
      void accept([acceptance], i18n.t('introduction.accepted', [name])),
    acceptField: (acceptance: Acceptance, field: string) =>
      void accept([acceptance], i18n.t('introduction.fieldAccepted', [field])),
    acceptDay: (introductions: PanelIntroduction[]) => {
      const acceptances = acceptWhatIsNew(introductions);
      const kept = acceptances.filter(({ closes }) => !closes).length;
      const text = i18n.t('introduction.dayAccepted', introductions.length);
      void accept(acceptances, text, kept > 0 ? i18n.t('introduction.dayKept', kept) : undefined);
    },
    dismiss: (id: string, name: string) =>
      void act(
        () => sendMessage('dismissIntroductions', { ids: [id] }),
        note(i18n.t('introduction.dismissed', [name])),
      ),
    reopen: (id: string, name: string) =>
      void act(
        () => sendMessage('reopenIntroduction', { id }),
        note(i18n.t('introduction.reopened', [name])),
      ),
  };
}

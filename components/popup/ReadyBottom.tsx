import { browser } from 'wxt/browser';
import { useOpenQuestions } from '@/components/identity/use-open-questions';
import { PopupBottom } from '@/components/popup/PopupBottom';
import { usePageState } from '@/components/popup/use-page-state';
import { useAct } from '@/components/use-act';
import { sendMessage } from '@/lib/messages';

/** The popup's bottom with what is found out after the groups are in sight; that leaves their rows as they are. */
export function ReadyBottom({ onOpenSidePanel }: { onOpenSidePanel: () => void }) {
  const page = usePageState();
  const questions = useOpenQuestions();
  const act = useAct();
  return (
    <PopupBottom
      page={page}
      questions={questions}
      onShowQuestions={() => {
        onOpenSidePanel();
        void act(() => sendMessage('showIdentityQuestions'));
      }}
      onOpenSidePanel={onOpenSidePanel}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

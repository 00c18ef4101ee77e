import { PopupFoot } from '@/components/popup/PopupFoot';
import type { PageState } from '@/components/popup/page-state';
import { QuestionsLine } from '@/components/popup/QuestionsLine';

interface PopupBottomProps {
  page: PageState;
  /** How many people and groups are asked about, in words; empty where none are. */
  questions: string;
  onShowQuestions: () => void;
  onOpenSidePanel: () => void;
  onOpenOptions: () => void;
}

/** What stands below the groups: who is asked about, and the foot. */
export function PopupBottom({ questions, onShowQuestions, ...foot }: PopupBottomProps) {
  return (
    <>
      {questions !== '' && <QuestionsLine text={questions} onShow={onShowQuestions} />}
      <PopupFoot {...foot} />
    </>
  );
}

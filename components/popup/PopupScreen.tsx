import { ChatClientButton } from '@/components/ChatClientButton';
import { EmptyState } from '@/components/EmptyState';
import { GroupList, type GroupListProps } from '@/components/popup/GroupList';
import { PopupFoot } from '@/components/popup/PopupFoot';
import type { PageState } from '@/components/popup/page-state';
import { QuestionsLine } from '@/components/popup/QuestionsLine';
import { i18n } from '@/lib/language/i18n';

interface PopupScreenProps extends GroupListProps {
  page: PageState;
  /** How many people and groups are asked about, in words; empty where none are. */
  questions: string;
  onShowQuestions: () => void;
  onOpenSidePanel: () => void;
  onOpenOptions: () => void;
}

/** The popup after the first run: which groups to look at, which are not watched, and the foot. */
export function PopupScreen(props: PopupScreenProps) {
  const { page, questions, onShowQuestions, onOpenSidePanel, onOpenOptions, ...list } = props;
  return (
    <div className="flex max-h-[600px] flex-col">
      {list.groups.length === 0 ? (
        <main className="min-h-0 flex-1 overflow-y-auto">
          <EmptyState title={i18n.t('popup.noGroupsTitle')} text={i18n.t('popup.noGroupsText')}>
            <ChatClientButton />
          </EmptyState>
        </main>
      ) : (
        <GroupList {...list} />
      )}
      {questions !== '' && <QuestionsLine text={questions} onShow={onShowQuestions} />}
      <PopupFoot page={page} onOpenSidePanel={onOpenSidePanel} onOpenOptions={onOpenOptions} />
    </div>
  );
}

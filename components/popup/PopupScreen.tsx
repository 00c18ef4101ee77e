import type { MouseEvent } from 'react';
import { ChatClientButton } from '@/components/ChatClientButton';
import { EmptyState } from '@/components/EmptyState';
import { PopupFoot } from '@/components/popup/PopupFoot';
import type { PageState } from '@/components/popup/page-state';
import { QuestionsLine } from '@/components/popup/QuestionsLine';
import { UnwatchedGroups } from '@/components/popup/UnwatchedGroups';
import { WatchedGroups } from '@/components/popup/WatchedGroups';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface PopupScreenProps {
  /** In the order to be shown: worst first. */
  groups: GroupOverview[];
  now: number;
  page: PageState;
  /** How many people and groups are asked about, in words; empty where none are. */
  questions: string;
  onOpen: (group: GroupOverview, event: MouseEvent) => void;
  onWatch: (group: GroupOverview) => void;
  onShowQuestions: () => void;
  onOpenSidePanel: () => void;
  onOpenOptions: () => void;
}

/** The popup after the first run: which groups to look at, which are not watched, and the foot. */
export function PopupScreen(props: PopupScreenProps) {
  const { groups, now, page, questions, onOpen, onWatch, onShowQuestions } = props;
  const watched = groups.filter((group) => group.watched);
  const unwatched = groups.filter((group) => !group.watched);
  return (
    <div className="flex max-h-[600px] flex-col">
      <main className="min-h-0 flex-1 overflow-y-auto">
        {groups.length === 0 && (
          <EmptyState title={i18n.t('popup.noGroupsTitle')} text={i18n.t('popup.noGroupsText')}>
            <ChatClientButton />
          </EmptyState>
        )}
        {groups.length > 0 && watched.length === 0 && (
          <EmptyState title={i18n.t('popup.noWatchedTitle')} text={i18n.t('popup.noWatchedText')} />
        )}
        {watched.length > 0 && <WatchedGroups groups={watched} all={groups} now={now} onOpen={onOpen} />}
        {unwatched.length > 0 && (
          <UnwatchedGroups groups={unwatched} open={watched.length === 0} onWatch={onWatch} />
        )}
      </main>
      {questions !== '' && <QuestionsLine text={questions} onShow={onShowQuestions} />}
      <PopupFoot page={page} onOpenSidePanel={props.onOpenSidePanel} onOpenOptions={props.onOpenOptions} />
    </div>
  );
}

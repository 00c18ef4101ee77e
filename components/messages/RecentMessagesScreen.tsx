import { EmptyState } from '@/components/EmptyState';
import { RecentMessagesPage } from '@/components/messages/RecentMessagesPage';
import { useRecentMessages } from '@/components/messages/use-recent-messages';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';

type RecentMessagesScreenProps = OverlayProps & {
  /** The message to begin with; empty for the newest. */
  startId: string;
};

/** What was said of late in the open group. */
export function RecentMessagesScreen(props: RecentMessagesScreenProps) {
  const { group } = props.data;
  if (group?.watched) return <OfGroup key={group.groupId} {...props} groupId={group.groupId} />;
  return (
    <SubPage title={i18n.t('recentMessages.title')} onBack={() => props.show({ kind: 'tabs' })}>
      <EmptyState title={i18n.t('recentMessages.noGroupTitle')} text={i18n.t('recentMessages.noGroupText')} />
    </SubPage>
  );
}

function OfGroup({ data, now, show, groupId, startId }: RecentMessagesScreenProps & { groupId: string }) {
  const { read, showOlder } = useRecentMessages(groupId, startId);
  const back = () => show({ kind: 'tabs' });
  if (!read) return <SubPage title={i18n.t('recentMessages.title')} onBack={back} />;
  return (
    <RecentMessagesPage
      {...read}
      members={data.members}
      startId={startId}
      now={now}
      onOlder={() => void showOlder()}
      onKeep={({ asked, answer, messageId }) =>
        show({ kind: 'add-to-handbook', asked, answer, back: { kind: 'recent-messages', messageId } })
      }
      onBack={back}
    />
  );
}

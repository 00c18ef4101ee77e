import { EmptyState } from '@/components/EmptyState';
import { GroupHead } from '@/components/groups/GroupHead';
import { useGroupHistory } from '@/components/groups/use-group-history';
import { i18n } from '@/lib/language/i18n';

/** How one group did over the last 12 months. */
export function GroupHistoryScreen({ groupId }: { groupId: string }) {
  const read = useGroupHistory(groupId);
  if (read.state === 'reading') return <EmptyState title={i18n.t('common.loading')} />;
  if (read.state === 'failed') {
    return <EmptyState title={i18n.t('groups.failed')} text={i18n.t('groups.failedText')} />;
  }
  if (!read.result) {
    return <EmptyState title={i18n.t('groups.unknown')} text={i18n.t('groups.unknownText')} />;
  }
  return (
    <article className="flex min-w-0 flex-col gap-6">
      <GroupHead history={read.result} />
    </article>
  );
}

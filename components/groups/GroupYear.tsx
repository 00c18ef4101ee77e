import { EmptyState } from '@/components/EmptyState';
import type { ChartLayout } from '@/components/groups/chart-layout';
import { GroupHead } from '@/components/groups/GroupHead';
import { GroupYearCharts } from '@/components/groups/GroupYearCharts';
import { NothingWatched } from '@/components/groups/NothingWatched';
import { useGroupHistory } from '@/components/groups/use-group-history';
import { i18n } from '@/lib/language/i18n';

interface GroupYearProps {
  groupId: string;
  layout: ChartLayout;
  /** Whether the group and its score stand above; not where they are seen anyway. */
  withHead?: boolean;
}

/** How one group did over the last 12 months, read when it is opened. */
export function GroupYear({ groupId, layout, withHead }: GroupYearProps) {
  const read = useGroupHistory(groupId);
  if (read.state === 'reading') return <EmptyState title={i18n.t('common.loading')} />;
  if (read.state === 'failed') {
    return <EmptyState title={i18n.t('groups.failed')} text={i18n.t('groups.failedText')} />;
  }
  if (!read.result) {
    return <EmptyState title={i18n.t('groups.unknown')} text={i18n.t('groups.unknownText')} />;
  }
  return (
    <article className="flex min-w-0 flex-col gap-8">
      {withHead && <GroupHead history={read.result} />}
      {read.result.watchedDays.length === 0 ? (
        <NothingWatched />
      ) : (
        <GroupYearCharts history={read.result} layout={layout} />
      )}
    </article>
  );
}

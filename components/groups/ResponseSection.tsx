import { ChartSection } from '@/components/charts/ChartSection';
import { ResponseBars } from '@/components/charts/ResponseBars';
import { useRead } from '@/components/use-read';
import { seenSince } from '@/lib/group-history/seen-days';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { GroupHistory } from '@/lib/store/group-history';
import { readOccasions } from '@/lib/store/read-occasions';

/** What was offered in so many days is told, the last so many of it; the first 24 hours are not over for the newest. */
const daysBack = 84;
const mostShown = 8;

/** How many reacted to the last announcements, topics and events; nothing where none was marked. */
export function ResponseSection({ history }: { history: GroupHistory }) {
  const { group, today } = history;
  const fromDay = today - daysBack + 1;
  const read = useRead(
    () => readOccasions(database, group.id, { fromDay, toDay: today }, Date.now()),
    `${group.id}/${today}`,
  );
  if (read.state !== 'done' || read.result.length === 0) return null;
  return (
    <ChartSection
      title={i18n.t('groupHistory.response')}
      finding={i18n.t('groupHistory.responseFinding', [read.result.length])}
      coverage={seenSince(history, fromDay)}
      note={i18n.t('groupHistory.responseNote')}
    >
      <ResponseBars occasions={read.result.slice(0, mostShown)} caption={i18n.t('groupHistory.response')} />
    </ChartSection>
  );
}

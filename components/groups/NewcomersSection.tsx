import { ChartSection } from '@/components/charts/ChartSection';
import { CohortTable } from '@/components/charts/CohortTable';
import { type Cohort, newcomerCohorts } from '@/lib/group-history/newcomer-cohorts';
import { seenSince } from '@/lib/group-history/seen-days';
import type { WeekSpan } from '@/lib/group-history/weeks';
import { i18n } from '@/lib/language/i18n';
import type { GroupHistory } from '@/lib/store/group-history';

interface NewcomersSectionProps {
  history: GroupHistory;
  span: WeekSpan;
}

/** Weeks of coming that are shown, newest first. */
const mostShown = 10;

/** What became of those who came, by the week in which they did. */
export function NewcomersSection({ history, span }: NewcomersSectionProps) {
  const all = newcomerCohorts(history, history.newcomers, span);
  const cohorts = all.slice(-mostShown);
  const since = cohorts[0]?.firstDay ?? span.firstDay;
  const title = i18n.t('groupHistory.newcomers');
  return (
    <ChartSection
      title={title}
      finding={cohorts.length > 0 ? findingOf(cohorts) : undefined}
      coverage={seenSince(history, since)}
      note={cohorts.length > 0 ? i18n.t('groupHistory.newcomersNote') : undefined}
    >
      {cohorts.length === 0 ? (
        <p className="text-sm text-ink-soft">{i18n.t('groupHistory.newcomersNone')}</p>
      ) : (
        <CohortTable cohorts={cohorts} caption={title} />
      )}
    </ChartSection>
  );
}

function findingOf(cohorts: Cohort[]): string {
  const sum = (read: (cohort: Cohort) => number) => cohorts.reduce((total, one) => total + read(one), 0);
  const joined = sum((one) => one.joined);
  const [of, spoke] = [sum(({ weeks }) => weeks[0]?.of ?? 0), sum(({ weeks }) => weeks[0]?.spoke ?? 0)];
  const left = sum((one) => one.left);
  if (of === 0) return i18n.t('groupHistory.newcomersFresh', [joined, left]);
  return i18n.t('groupHistory.newcomersFinding', [joined, of, spoke, left]);
}

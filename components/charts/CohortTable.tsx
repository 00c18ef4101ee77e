import { CohortCells } from '@/components/charts/CohortCells';
import { dayInWords } from '@/components/charts/calendar-text';
import { type Cohort, cohortWeeks } from '@/lib/group-history/newcomer-cohorts';
import { i18n } from '@/lib/language/i18n';

interface CohortTableProps {
  /** Oldest first; told newest first. */
  cohorts: Cohort[];
  /** What it is of. */
  caption: string;
}

const head = 'px-0 pb-1 font-normal whitespace-nowrap text-ink-faint';

/** What became of the newcomers of each week: how many spoke in their first week, in their second, and who left. */
export function CohortTable({ cohorts, caption }: CohortTableProps) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-px text-xs tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${head} w-17 text-left`}>
            {i18n.t('chart.joinedWeek')}
          </th>
          <th scope="col" className={`${head} w-8 pr-1 text-right`}>
            {i18n.t('chart.joinedCount')}
          </th>
          {Array.from({ length: cohortWeeks }, (_, week) => (
            <th
              // oxlint-disable-next-line react/no-array-index-key
              key={week}
              scope="col"
              className={`${head} text-center`}
            >
              {i18n.t('chart.ownWeek', [week + 1])}
            </th>
          ))}
          <th scope="col" className={`${head} w-7 text-right`}>
            {i18n.t('chart.leftCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {cohorts.toReversed().map((cohort) => (
          <tr key={cohort.firstDay}>
            <th scope="row" className="truncate text-left font-normal">
              {dayInWords(cohort.firstDay)}
            </th>
            <td className="pr-1 text-right">{cohort.joined}</td>
            <CohortCells cohort={cohort} />
            <td className="text-right">{cohort.left === 0 ? '' : cohort.left}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

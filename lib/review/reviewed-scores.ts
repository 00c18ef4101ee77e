import type { GroupYear } from '../group-history/group-year';
import { scorePoints } from '../group-history/score-points';
import { daysByWeek, weekSpan } from '../group-history/weeks';
import type { ReviewedScores } from './group-review';
import { type Period, periodBefore } from './period';

/** A group's scores over a period and the one before it, filled up to whole weeks. */
export function reviewedScores(period: Period, year: Omit<GroupYear, 'today'>): ReviewedScores {
  const span = weekSpan(periodBefore(period).fromDay, period.toDay);
  const points = scorePoints({ ...year, today: period.toDay }, span);
  return { span, points, watched: daysByWeek(year.watchedDays, span) };
}

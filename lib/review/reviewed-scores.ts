import type { GroupYear } from '../group-history/group-year';
import { scorePoints } from '../group-history/score-points';
import { firstDays, weekOf, weekSpan } from '../group-history/weeks';
import type { ReviewedScores } from './group-review';
import { type Period, periodBefore } from './period';

/** A group's scores over a period and the one before it, filled up to whole weeks. */
export function reviewedScores(period: Period, year: Omit<GroupYear, 'today'>): ReviewedScores {
  const span = weekSpan(periodBefore(period).fromDay, period.toDay);
  const watched = firstDays(span).map(
    (_, week) => year.watchedDays.filter((day) => weekOf(day, span) === week).length,
  );
  return { span, points: scorePoints({ ...year, today: period.toDay }, span), watched };
}

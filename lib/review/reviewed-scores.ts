import { scorePoints } from '../group-history/score-points';
import { daysByWeek, weekSpan } from '../group-history/weeks';
import type { SeenPast } from '../health/grade-on';
import type { ReviewedScores } from './group-review';
import { type Period, periodBefore } from './period';

/** A group's scores over a period and the one before it, filled up to whole weeks. */
export function reviewedScores(period: Period, past: SeenPast): ReviewedScores {
  const span = weekSpan(periodBefore(period).fromDay, period.toDay);
  return { span, points: scorePoints(past, span), watched: daysByWeek(past.watchedDays, span) };
}

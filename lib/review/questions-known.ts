import type { PeriodFigures } from './group-review';

/** Whether all questions of a period are still kept: texts go after 30 days, and questions with them. */
export function questionsKnown({
  period,
  dials: { replies },
}: Pick<PeriodFigures, 'period' | 'dials'>): boolean {
  return replies.knownFromDay <= period.fromDay;
}

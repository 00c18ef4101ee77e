import type { Period } from './period';
import type { DayOfTalk } from './period-talk';

/** The days of a period that were not watched, neighbours put together. */
export function unwatchedDays(days: readonly Pick<DayOfTalk, 'day' | 'watched'>[]): Period[] {
  const spans: Period[] = [];
  for (const { day, watched } of days) {
    const last = spans.at(-1);
    if (watched) continue;
    if (last?.toDay === day - 1) last.toDay = day;
    else spans.push({ fromDay: day, toDay: day });
  }
  return spans;
}

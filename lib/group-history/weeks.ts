const leastWeeks = 4;
const mostWeeks = 52;

/** A span of whole weeks that ends today. */
export interface WeekSpan {
  /** 4 to 52. */
  weeks: number;
  firstDay: number;
  today: number;
}

/**
 * The weeks that are worth showing: since the group was first watched, at least 4 and at most 52.
 * @param firstWatched local day; undefined where it never was.
 */
export function weekSpan(firstWatched: number | undefined, today: number): WeekSpan {
  const since = Math.ceil((today - (firstWatched ?? today) + 1) / 7);
  const weeks = Math.min(mostWeeks, Math.max(leastWeeks, since));
  return { weeks, firstDay: today - 7 * weeks + 1, today };
}

/** The place of a day's week in the span, from 0 for the oldest; −1 where the day lies outside. */
export function weekOf(day: number, { firstDay, today }: WeekSpan): number {
  return day < firstDay || day > today ? -1 : Math.floor((day - firstDay) / 7);
}

/** The first day of each week of a span, oldest first. */
export function firstDays({ weeks, firstDay }: WeekSpan): number[] {
  return Array.from({ length: weeks }, (_, week) => firstDay + 7 * week);
}

/** How many of some local days lie in each week of a span, oldest week first. */
export function daysByWeek(days: readonly number[], span: WeekSpan): number[] {
  const counts = Array.from({ length: span.weeks }, () => 0);
  for (const day of days) {
    const week = weekOf(day, span);
    if (week >= 0) counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}

const minute = 60_000;
const hour = 60 * minute;

/** How far back a moment lies, in the words that a person would use for it. `at` is ms since 1970. */
export type TimeWords =
  | { kind: 'never' }
  | { kind: 'now' }
  | { kind: 'minutesAgo'; count: number }
  | { kind: 'hoursAgo'; count: number }
  | { kind: 'yesterday'; clock: string }
  | { kind: 'daysAgo'; count: number }
  | { kind: 'monthDay'; month: number; day: number }
  | { kind: 'yearMonthDay'; year: number; month: number; day: number };

/** Whole local calendar days from `at` to `now`; unlike a difference of hours it knows midnight and daylight saving. */
function daysBetween(at: Date, now: Date): number {
  const from = Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  const to = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((to - from) / (24 * hour));
}

function clockOf(date: Date): string {
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

function wordsForDate(at: Date, now: Date): TimeWords {
  const month = at.getMonth() + 1;
  const day = at.getDate();
  if (at.getFullYear() === now.getFullYear()) return { kind: 'monthDay', month, day };
  return { kind: 'yearMonthDay', year: at.getFullYear(), month, day };
}

/**
 * Chooses the words for a moment: within a minute 刚刚, then minutes, then hours of the same day, then 昨天 with the clock,
 * then days up to six, then the date. A moment in the future (a clock that was set back) is 刚刚; 0 is never.
 * @param at ms since 1970. @param now ms since 1970.
 */
export function relativeTime(at: number, now: number): TimeWords {
  if (at === 0) return { kind: 'never' };
  const passed = now - at;
  if (passed < minute) return { kind: 'now' };
  if (passed < hour) return { kind: 'minutesAgo', count: Math.floor(passed / minute) };
  const [atDate, nowDate] = [new Date(at), new Date(now)];
  const days = daysBetween(atDate, nowDate);
  if (days === 0) return { kind: 'hoursAgo', count: Math.floor(passed / hour) };
  if (days === 1) return { kind: 'yesterday', clock: clockOf(atDate) };
  if (days <= 6) return { kind: 'daysAgo', count: days };
  return wordsForDate(atDate, nowDate);
}

const day = 24 * 60 * 60 * 1000;

/** A moment as people name it: the day, the part of it where that says more than the day, and the clock. */
export type MomentWords =
  | { kind: 'night' | 'morning' | 'day' | 'evening'; isToday: boolean; clock: string }
  | { kind: 'date'; month: number; day: number; clock: string };

/** Chooses the words for a moment of today or yesterday, as 今早 8:30 or 昨晚 23:10; of other days the date. Both in ms since 1970. */
export function momentWords(at: number, now: number): MomentWords {
  const date = new Date(at);
  const clock = `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / day);
  if (daysAgo !== 0 && daysAgo !== 1)
    return { kind: 'date', month: date.getMonth() + 1, day: date.getDate(), clock };
  return { kind: partOfDay(date.getHours()), isToday: daysAgo === 0, clock };
}

function partOfDay(hour: number): 'night' | 'morning' | 'day' | 'evening' {
  if (hour < 6) return 'night';
  if (hour < 10) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

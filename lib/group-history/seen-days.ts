/** How much of a span was watched: its days since watching began, and those of them that were watched. */
export interface SeenDays {
  days: number;
  seenDays: number;
}

/** When a group was watched, by local days (see activity/day.ts). */
interface Watched {
  /** On which watching began, or the first that was imported; null where there is none. */
  firstDay: number | null;
  /** Those that were watched long enough to count. */
  watchedDays: readonly number[];
  today: number;
}

/** How much was watched since a local day, or since watching began where that is later; today included. */
export function seenSince({ firstDay, watchedDays, today }: Watched, fromDay: number): SeenDays {
  if (firstDay === null) return { days: 0, seenDays: 0 };
  const from = Math.max(firstDay, fromDay);
  return {
    days: Math.max(0, today - from + 1),
    seenDays: watchedDays.filter((day) => from <= day && day <= today).length,
  };
}

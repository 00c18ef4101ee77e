import type { GroupYear } from './group-year';

/** How much of a span was watched: its days since watching began, and those of them that were watched. */
export interface SeenDays {
  days: number;
  seenDays: number;
}

/** How much was watched since a local day, or since the first watched day where that is later; today included. */
export function seenSince(
  { watchedDays, today }: Pick<GroupYear, 'watchedDays' | 'today'>,
  fromDay: number,
): SeenDays {
  const first = watchedDays[0];
  if (first === undefined) return { days: 0, seenDays: 0 };
  const from = Math.max(first, fromDay);
  return {
    days: Math.max(0, today - from + 1),
    seenDays: watchedDays.filter((day) => from <= day && day <= today).length,
  };
}

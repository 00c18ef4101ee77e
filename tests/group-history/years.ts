import type { GroupYear } from '../../lib/group-history/group-year';

export const today = 20_000;

/** The last so many days before `until`, it included, rising. */
export function lastDays(length: number, until = today): number[] {
  return Array.from({ length }, (_, index) => until - length + 1 + index);
}

/** A group in which everybody but `you` counts. @param spoken local day → who spoke on it. */
export function year(watchedDays: number[], spoken: Record<number, string[]> = {}): GroupYear {
  const days = Object.entries(spoken).map(([day, people]) => ({
    day: Number(day),
    speakers: Object.fromEntries(people.map((person) => [person, 1])),
  }));
  return { today, days, watchedDays, counts: (personId) => personId !== 'you' };
}

/** These people on each of these days. */
export function on(days: number[], ...people: string[]): Record<number, string[]> {
  return Object.fromEntries(days.map((day) => [day, people]));
}

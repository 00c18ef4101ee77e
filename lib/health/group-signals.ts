import { type SpokenDay, speakersOn } from '../activity/spoken-day.ts';
import type { SurvivalSignals } from './score.ts';

/** The four signals of the score and what explains them, all counted from members only. */
export interface GroupSignals extends SurvivalSignals {
  /** People who spoke in the last 28 days. */
  speakers28: number;
  /** Days on which somebody spoke in the 28 days before the last 28; null where these were not watched from their start. */
  activeDaysBefore28: number | null;
  /** Week numbers in which somebody spoke, rising: 0 = today and the 6 days before, up to 11. */
  activeWeeks: number[];
  /** Days from the first watched one to today, both counted. */
  seenDays: number;
  /** The last day on which somebody spoke; null where nobody was seen to. */
  lastDay: number | null;
  /** Who spoke in the last 12 weeks: members (perhaps among others), only people who do not count, or nobody. */
  whoSpoke: 'members' | 'only-uncounted' | 'nobody';
}

/**
 * Counts a group's signals. Whatever people who do not count (staff, bots, the operator's own accounts) said is as if it
 * were not there: a day on which only they spoke is not active. Day rows may come in any order; rows after today and
 * before the group was first watched are left out.
 * @param counts whether a person's messages count.
 * @param today local day number (see activity/day.ts). 28 days are today and the 27 before; week 0 is today and the 6 before.
 * @param watchedSinceDay the first day on which the group was watched.
 */
export function groupSignals(
  days: readonly SpokenDay[],
  counts: (personId: string) => boolean,
  today: number,
  watchedSinceDay: number,
): GroupSignals {
  const seen = days.filter(({ day }) => watchedSinceDay <= day && day <= today);
  const spoken = seen.map((row) => ({ ago: today - row.day, people: speakersOn(row, counts) }));
  const active = spoken.filter(({ people }) => people.length > 0);
  const daysSinceLast =
    active.length === 0 ? null : active.reduce((least, { ago }) => Math.min(least, ago), Infinity);
  const daysByPerson = daysSpoken(active.filter(({ ago }) => ago < 28));
  const activeWeeks = distinct(active.filter(({ ago }) => ago < 84).map(({ ago }) => Math.floor(ago / 7)));
  return {
    activeDays28: distinct(active.filter(({ ago }) => ago < 28).map(({ ago }) => ago)).length,
    activeWeeks12: activeWeeks.length,
    daysSinceLast,
    core3d: [...daysByPerson.values()].filter((spokenDays) => spokenDays.size >= 3).length,
    speakers28: daysByPerson.size,
    activeDaysBefore28:
      today - watchedSinceDay < 55
        ? null
        : distinct(active.filter(({ ago }) => 28 <= ago && ago < 56).map(({ ago }) => ago)).length,
    activeWeeks,
    seenDays: today - watchedSinceDay + 1,
    lastDay: daysSinceLast === null ? null : today - daysSinceLast,
    whoSpoke: whoSpoke(activeWeeks.length > 0, seen, today),
  };
}

/** Person → the days on which they spoke. */
function daysSpoken(active: readonly { ago: number; people: string[] }[]): Map<string, Set<number>> {
  const days = new Map<string, Set<number>>();
  for (const { ago, people } of active) {
    for (const person of people) days.set(person, (days.get(person) ?? new Set()).add(ago));
  }
  return days;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function whoSpoke(
  membersSpoke: boolean,
  seen: readonly SpokenDay[],
  today: number,
): GroupSignals['whoSpoke'] {
  if (membersSpoke) return 'members';
  const anybody = seen.some(
    ({ day, speakers }) => today - day < 84 && Object.values(speakers).some((messages) => messages > 0),
  );
  return anybody ? 'only-uncounted' : 'nobody';
}

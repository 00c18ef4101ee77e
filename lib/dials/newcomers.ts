import type { SpokenDay } from '../activity/spoken-day';
import { type Figure, shareOf } from './figure';

/** A newcomer has the day they came and the six after it to speak. */
export const newcomerDays = 7;

/** Somebody who came within the span. */
export interface Joined {
  personId: string;
  /** Local day (activity/day.ts) on which they came. */
  day: number;
  greeted: boolean;
}

/** What became of those who came. */
export interface Newcomers {
  joined: number;
  greeted: number;
  /** Who spoke within seven days, of all who came. */
  spoke: number;
  /** Of whom it is settled: their seven days are over. */
  settled: number;
  spokeOfSettled: number;
  /** Greeted ÷ joined, 0 to 1. */
  greetedShare: Figure;
  /** Of those whose seven days are over: who spoke in them, 0 to 1. */
  spokeShare: Figure;
}

/**
 * Counts what became of those who came.
 * @param joined only who counts. @param days day rows from the first day of the span until a week after its last one.
 * @param today local day; on the seventh day after theirs it is settled whether somebody spoke.
 */
export function newcomersOf(joined: readonly Joined[], days: readonly SpokenDay[], today: number): Newcomers {
  const byDay = new Map(days.map(({ day, speakers }) => [day, speakers]));
  const spoke = joined.filter((one) => spokeInTime(one, byDay));
  const isSettled = ({ day }: Joined): boolean => today - day >= newcomerDays;
  const settled = joined.filter(isSettled).length;
  const spokeOfSettled = spoke.filter(isSettled).length;
  const greeted = joined.filter((one) => one.greeted).length;
  return {
    joined: joined.length,
    greeted,
    spoke: spoke.length,
    settled,
    spokeOfSettled,
    greetedShare: shareOf(greeted, joined.length, 'nobody-joined'),
    spokeShare: shareOf(spokeOfSettled, settled, joined.length > 0 ? 'too-early' : 'nobody-joined'),
  };
}

function spokeInTime({ personId, day }: Joined, byDay: ReadonlyMap<number, SpokenDay['speakers']>): boolean {
  return Array.from({ length: newcomerDays }, (_, index) => byDay.get(day + index)).some(
    (speakers) => speakers !== undefined && Object.hasOwn(speakers, personId),
  );
}

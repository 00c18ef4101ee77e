import { median } from '../dials/median';
import { weekdayOf } from '../topics/weekly-rhythm';
import { type HoursOfDay, rateOf } from './hour-rates';

/** Hours of a time worth telling, and on how many days it must have been watched whole. */
const length = 2;
const leastDays = 4;
const mostTold = 3;

/** Two hours of a weekday in which members usually talk most, with what that rests on. */
export interface BestHours {
  /** 0 = Sunday. */
  weekday: number;
  /** Begins at `fromHour` and ends at `toHour`, which may be 24. */
  fromHour: number;
  toHour: number;
  /** Messages of members an hour on an ordinary such day: the median over the watched ones. */
  usual: number;
  /** On how many such days both hours were watched, and on how many of them members said something. */
  watched: number;
  talked: number;
}

/** With how much it begins: of two times alike the one is told that begins with talk. */
type Candidate = BestHours & { atFirst: number };

/** The best times, or how far one is from knowing any. */
export type BestTimes =
  | { state: 'found'; times: BestHours[] }
  /** Enough was watched, and there is no time at which members usually talk. */
  | { state: 'quiet' }
  /** No two hours of any weekday were watched on `needed` days; the most watched ones were on `most`. */
  | { state: 'too-little'; most: number; needed: number };

/**
 * Up to three times of two hours at which members usually talk most, the best first; they do not overlap. Only what was watched
 * on at least 4 days of that weekday is compared, and by the median, so that one lively evening makes no best time.
 */
export function bestHours(days: readonly HoursOfDay[]): BestTimes {
  const windows = [...Map.groupBy(days, ({ day }) => weekdayOf(day))].flatMap(([weekday, same]) =>
    Array.from({ length: 24 - length + 1 }, (_, fromHour) => windowOf(weekday, fromHour, same)),
  );
  const most = windows.reduce((so, { watched }) => Math.max(so, watched), 0);
  if (most < leastDays) return { state: 'too-little', most, needed: leastDays };
  const lively = windows.filter(({ watched, usual }) => watched >= leastDays && usual > 0);
  const times = withoutOverlaps(lively.toSorted(order));
  return times.length === 0 ? { state: 'quiet' } : { state: 'found', times };
}

function windowOf(weekday: number, fromHour: number, days: readonly HoursOfDay[]): Candidate {
  const seen = days.flatMap((one) => {
    const hours = Array.from({ length }, (_, index) => rateOf(one, fromHour + index));
    const known = hours.filter((rate) => rate !== null);
    return known.length < length ? [] : [known];
  });
  const rates = seen.map((hours) => hours.reduce((sum, rate) => sum + rate, 0) / length);
  return {
    weekday,
    fromHour,
    toHour: fromHour + length,
    usual: median(rates),
    watched: rates.length,
    talked: rates.filter((rate) => rate > 0).length,
    atFirst: seen.reduce((sum, [rate = 0]) => sum + rate, 0),
  };
}

function order(one: Candidate, other: Candidate): number {
  return (
    other.usual - one.usual ||
    other.atFirst - one.atFirst ||
    one.weekday - other.weekday ||
    one.fromHour - other.fromHour
  );
}

function withoutOverlaps(best: Candidate[]): BestHours[] {
  const told: BestHours[] = [];
  for (const one of best) {
    const overlaps = told.some(
      ({ weekday, fromHour, toHour }) =>
        weekday === one.weekday && one.fromHour < toHour && fromHour < one.toHour,
    );
    const { atFirst: _, ...time } = one;
    if (!overlaps && told.length < mostTold) told.push(time);
  }
  return told;
}

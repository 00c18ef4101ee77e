import { weekdayOf } from '../topics/weekly-rhythm';

/** What was said and watched in each hour of one local day; 24 numbers each. */
export interface HoursOfDay {
  day: number;
  /** Messages of everybody. */
  messages: readonly number[];
  /** Share of the day's messages that members wrote, 0 to 1; the hours do not tell who wrote. */
  memberShare: number;
  /** Watched minutes, 0 to 60. */
  minutes: readonly number[];
}

/** How much is said in one hour of one weekday. */
export interface HourCell {
  /** 0 = Sunday. */
  weekday: number;
  hour: number;
  /** Watched minutes over all days. */
  minutes: number;
  /** On how many days the hour was watched. */
  days: number;
  /** Messages of members in a watched hour, estimated by their share of each day; null where the hour was never watched. */
  rate: number | null;
}

/** An hour counts as watched from so many minutes on. */
const leastMinutes = 30;

/**
 * The messages of members in one hour of a day, for each watched hour; null where it was watched under 30 minutes. What was
 * said while nobody watched is not counted, even where it is known.
 */
export function rateOf(one: HoursOfDay, hour: number): number | null {
  const minutes = one.minutes[hour] ?? 0;
  if (minutes < leastMinutes) return null;
  return ((one.messages[hour] ?? 0) * one.memberShare * 60) / minutes;
}

/** Rates of all hours of the week: 7 × 24 cells, Sunday first. */
export function hourRates(days: readonly HoursOfDay[]): HourCell[] {
  const byWeekday = Map.groupBy(days, ({ day }) => weekdayOf(day));
  return Array.from({ length: 7 * 24 }, (_, place) => {
    const [weekday, hour] = [Math.floor(place / 24), place % 24];
    const seen = (byWeekday.get(weekday) ?? []).filter((one) => rateOf(one, hour) !== null);
    const minutes = seen.reduce((sum, one) => sum + (one.minutes[hour] ?? 0), 0);
    const messages = seen.reduce((sum, one) => sum + (one.messages[hour] ?? 0) * one.memberShare, 0);
    return {
      weekday,
      hour,
      minutes,
      days: seen.length,
      rate: minutes === 0 ? null : (60 * messages) / minutes,
    };
  });
}

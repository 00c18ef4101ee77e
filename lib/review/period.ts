import { weekdayOf } from '../topics/weekly-rhythm';

const DAY = 86_400_000;
const longestMonth = 31;

/** Local days (see activity/day.ts) from the first to the last, both counted. */
export interface Period {
  fromDay: number;
  toDay: number;
}

export const periodChoices = ['this-week', 'last-week', 'this-month', 'last-month'] as const;
export type PeriodChoice = (typeof periodChoices)[number];

/** The whole week or month, also where it is not over yet. Weeks begin on Monday. */
export function periodOf(choice: PeriodChoice, today: number): Period {
  const monday = mondayOf(today);
  const first = firstOfMonth(today);
  switch (choice) {
    case 'this-week':
      return { fromDay: monday, toDay: monday + 6 };
    case 'last-week':
      return { fromDay: monday - 7, toDay: monday - 1 };
    case 'this-month':
      return { fromDay: first, toDay: firstOfMonth(first + longestMonth) - 1 };
    default:
      return { fromDay: firstOfMonth(first - 1), toDay: first - 1 };
  }
}

/** What of a period is over or runs today. */
export function untilToday({ fromDay, toDay }: Period, today: number): Period {
  return { fromDay, toDay: Math.min(toDay, today) };
}

/** What is looked at first: from Friday on the week that ends, before that the one that is over. */
export function firstChoice(today: number): PeriodChoice {
  return today - mondayOf(today) >= 4 ? 'this-week' : 'last-week';
}

/**
 * What a period is compared with. One of at most a week from Monday on: the same days of the week before, also where that Monday
 * is the first of a month. One within a month from its first day on: the same days of the month before, a whole month with a
 * whole one. Any other: as many days just before it.
 */
export function periodBefore(period: Period): Period {
  const { fromDay, toDay } = period;
  if (fromDay === mondayOf(toDay)) return { fromDay: fromDay - 7, toDay: toDay - 7 };
  if (fromDay === firstOfMonth(toDay)) return sameDaysOfMonthBefore(period);
  return { fromDay: fromDay - lengthOf(period), toDay: fromDay - 1 };
}

/** How many days a period has. */
export function lengthOf({ fromDay, toDay }: Period): number {
  return toDay - fromDay + 1;
}

/** @param period within a month, from its first day on. */
function sameDaysOfMonthBefore(period: Period): Period {
  const before = firstOfMonth(period.fromDay - 1);
  const last = period.fromDay - 1;
  const isWhole = firstOfMonth(period.toDay + 1) > period.toDay;
  return { fromDay: before, toDay: isWhole ? last : Math.min(last, before + lengthOf(period) - 1) };
}

function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}

function firstOfMonth(day: number): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY;
}

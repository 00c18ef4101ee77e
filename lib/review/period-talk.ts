import { spokenMessages } from '../activity/spoken-messages';
import { lengthOf, type Period } from './period';

/** A day row as far as a review needs it; everybody's messages are in `hours`. */
export interface TalkDay {
  day: number;
  speakers: Readonly<Record<string, number>>;
  hours: readonly number[];
}

/** One day of a period. */
export interface DayOfTalk {
  day: number;
  /** Members who spoke, and what they wrote. */
  speakers: number;
  messages: number;
  watched: boolean;
}

/** How much was said in a period. Of members only, but for `hours`. */
export interface PeriodTalk {
  messages: number;
  /** Who spoke. */
  speakerIds: ReadonlySet<string>;
  /** Days on which somebody spoke. */
  activeDays: number;
  /** Every day of the period, rising. */
  days: DayOfTalk[];
  /** Messages of everybody in each of 24 hours: nobody keeps count of who spoke in which hour. */
  hours: number[];
}

/** Counts a period from day rows in any order; rows of other days are left out. */
export function periodTalk(
  period: Period,
  rows: readonly TalkDay[],
  watchedDays: ReadonlySet<number>,
  counts: (personId: string) => boolean,
): PeriodTalk {
  const within = new Map(
    rows.filter(({ day }) => period.fromDay <= day && day <= period.toDay).map((row) => [row.day, row]),
  );
  const days = Array.from({ length: lengthOf(period) }, (_, index) => {
    const day = period.fromDay + index;
    const row = within.get(day);
    const spoken = row ? spokenMessages([row], counts) : [];
    const messages = spoken.reduce((sum, [, written]) => sum + written, 0);
    return { day, speakers: spoken.length, messages, watched: watchedDays.has(day) };
  });
  return {
    messages: days.reduce((sum, { messages }) => sum + messages, 0),
    speakerIds: new Set(spokenMessages([...within.values()], counts).map(([personId]) => personId)),
    activeDays: days.filter(({ speakers }) => speakers > 0).length,
    days,
    hours: addedHours([...within.values()]),
  };
}

/** The hours of several rows, one by one. */
export function addedHours(rows: readonly Pick<TalkDay, 'hours'>[]): number[] {
  return Array.from({ length: 24 }, (_, hour) =>
    rows.reduce((sum, { hours }) => sum + (hours[hour] ?? 0), 0),
  );
}

import { speakersOn } from '../activity/spoken-day';
import type { SeenPast } from '../health/grade-on';
import { daysByWeek, firstDays, type WeekSpan } from './weeks';

/** How long before a week somebody must have spoken to come back in it; days. */
const returnDays = 28;

/** Who spoke in one week; only members count. */
export interface WeekSpeakers {
  firstDay: number;
  /** Different people. */
  speakers: number;
  /** Those of them who had also spoken in the 28 days before the week. */
  returning: number;
  /** 0 to 7; with 0 nobody knows who spoke. */
  watchedDays: number;
}

/** Different speakers of each week of a span, oldest first. */
export function speakersByWeek({ days, watchedDays, counts }: SeenPast, span: WeekSpan): WeekSpeakers[] {
  const people = days.map((row) => ({ day: row.day, ids: speakersOn(row, counts) }));
  const watched = daysByWeek(watchedDays, span);
  return firstDays(span).map((firstDay, week) => {
    const within = (from: number, to: number) =>
      new Set(people.filter(({ day }) => from <= day && day < to).flatMap(({ ids }) => ids));
    const before = within(firstDay - returnDays, firstDay);
    const now = within(firstDay, firstDay + 7);
    return {
      firstDay,
      speakers: now.size,
      returning: [...now].filter((id) => before.has(id)).length,
      watchedDays: watched[week] ?? 0,
    };
  });
}

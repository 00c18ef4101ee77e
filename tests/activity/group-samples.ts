import type { GroupPast } from '../../lib/activity/speaking-windows';

export const today = 20_000;

/** Days ago → person → messages. */
export type Talk = Record<number, Record<string, number>>;

/** A group as it is on a day, fully watched for 60 days, in which everybody counts. */
export function groupPast(talk: Talk, change: Partial<GroupPast> = {}): GroupPast {
  const days = Object.entries(talk).map(([ago, speakers]) => ({ day: today - Number(ago), speakers }));
  return { days, watchedDays: watchedEveryDay(), counts: () => true, today, ...change };
}

export function watchedEveryDay(days = 60): Set<number> {
  return new Set(Array.from({ length: days }, (_, ago) => today - ago));
}

/** Somebody's messages on each of the last so many days. */
export function daily(person: string, days: number, messages: number): Talk {
  return Object.fromEntries(Array.from({ length: days }, (_, ago) => [ago, { [person]: messages }]));
}

/** What several people said, in one. */
export function together(...talks: Talk[]): Talk {
  const all: Talk = {};
  for (const talk of talks) {
    for (const [ago, speakers] of Object.entries(talk)) {
      all[Number(ago)] = { ...all[Number(ago)], ...speakers };
    }
  }
  return all;
}

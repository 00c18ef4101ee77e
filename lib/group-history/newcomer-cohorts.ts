import { speakersOn } from '../activity/spoken-day';
import type { GroupYear } from './group-year';
import { firstDays, type WeekSpan, weekOf } from './weeks';

/** Weeks after the coming that are told. */
export const cohortWeeks = 5;

/** Somebody who came; local days (see activity/day.ts). */
export interface Joined {
  personId: string;
  joinedDay: number;
  hasLeft: boolean;
}

/** How many of a week's newcomers spoke in one of their own weeks. */
export interface CohortCell {
  spoke: number;
  /** Those whose week is over; the others are not counted yet. 0 = of nobody. */
  of: number;
  /** Share of the days of these weeks that were watched, 0 to 1. */
  watched: number;
}

/** Those who came in one week, and what they did after it. */
export interface Cohort {
  firstDay: number;
  joined: number;
  left: number;
  /** Own week 0 (the day of coming and the 6 after it) to week 4. */
  weeks: CohortCell[];
}

/** The newcomers of each week of a span in which somebody came, oldest first. Only members count. */
export function newcomerCohorts(year: GroupYear, newcomers: readonly Joined[], span: WeekSpan): Cohort[] {
  const counted = newcomers.filter(({ personId }) => year.counts(personId));
  const byWeek = Map.groupBy(counted, ({ joinedDay }) => weekOf(joinedDay, span));
  const spokenDays = daysOfPeople(year);
  const watched = new Set(year.watchedDays);
  return firstDays(span).flatMap((firstDay, week) => {
    const joined = byWeek.get(week) ?? [];
    if (joined.length === 0) return [];
    const cells = Array.from({ length: cohortWeeks }, (_, own) =>
      cellOf(
        joined.filter(({ joinedDay }) => joinedDay + 7 * own + 6 < year.today),
        own,
        { spokenDays, watched },
      ),
    );
    return {
      firstDay,
      joined: joined.length,
      left: joined.filter(({ hasLeft }) => hasLeft).length,
      weeks: cells,
    };
  });
}

interface Seen {
  /** Person id → days on which they spoke. */
  spokenDays: ReadonlyMap<string, readonly number[]>;
  watched: ReadonlySet<number>;
}

/** @param people whose own week of that number is over. */
function cellOf(people: Joined[], own: number, { spokenDays, watched }: Seen): CohortCell {
  const starts = people.map(({ personId, joinedDay }) => ({ personId, from: joinedDay + 7 * own }));
  const spoke = starts.filter(({ personId, from }) =>
    spokenDays.get(personId)?.some((day) => from <= day && day < from + 7),
  ).length;
  const seen = starts
    .flatMap(({ from }) => [0, 1, 2, 3, 4, 5, 6].map((day) => from + day))
    .filter((day) => watched.has(day)).length;
  return { spoke, of: people.length, watched: people.length === 0 ? 0 : seen / (7 * people.length) };
}

function daysOfPeople({ days, counts }: GroupYear): Map<string, number[]> {
  const spoken = new Map<string, number[]>();
  for (const row of days) {
    for (const personId of speakersOn(row, counts)) {
      const known = spoken.get(personId);
      if (known) known.push(row.day);
      else spoken.set(personId, [row.day]);
    }
  }
  return spoken;
}

import { dayOf, minuteOfDay } from '../activity/day';
import type { GroupEvent } from '../group-history/event-lanes';
import type { GroupYear } from '../group-history/group-year';
import type { HoursOfDay } from '../group-history/hour-rates';
import type { Joined } from '../group-history/newcomer-cohorts';
import type { NuanqunDatabase } from './database';
import { accountCoverage, type CoveredDay, coveredDays, firstDayOf } from './group-coverage';
import { groupDays } from './group-days';
import { groupEvents, newcomersSince } from './group-events';
import { hoursOfDays } from './group-hours';
import type { GroupRow, MembershipRow } from './tables';
import { uncountedPeople } from './uncounted-people';

/** The longest span that is shown, and the days before it that a grade of its first day looks back on. */
const shownDays = 364;
const daysBefore = 84;
/** Hours are told of the last 12 weeks: habits change. */
export const hourDays = 84;

/** What was counted and watched in a group over the last year. */
export interface GroupHistory extends GroupYear {
  group: Pick<GroupRow, 'id' | 'name' | 'memberCount' | 'watched'>;
  /** The local day on which watching began, or the first that was imported; null where there is none. */
  firstDay: number | null;
  /** Minutes watched of each day with at least one, rising. */
  covered: Pick<CoveredDay, 'day' | 'minutes'>[];
  /** Minutes of today that had passed, 0 to 1440. */
  minutesToday: number;
  /** Of the last 12 weeks. */
  hours: HoursOfDay[];
  /** Members who were seen to come. */
  newcomers: Joined[];
  events: GroupEvent[];
  /** Local days, both counted, of which a whole past was imported. */
  imported: { fromDay: number; toDay: number }[];
}

/**
 * Reads a group's counters of a year once; never messages. Null where the group is not known.
 * @param now ms since 1970.
 */
export function readGroupHistory(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<GroupHistory | null> {
  const { groups, days, coverage, people, memberships, spotlights, topicUses, occasions, cleanOuts } = db;
  const tables = [groups, days, coverage, people, memberships, spotlights, topicUses, occasions, cleanOuts];
  return db.transaction('r', tables, async () => {
    const group = await groups.get(groupId);
    return group ? historyOf(db, group, now) : null;
  });
}

async function historyOf(db: NuanqunDatabase, group: GroupRow, now: number): Promise<GroupHistory> {
  const { id, accountId } = group;
  const today = dayOf(now);
  const since = today - shownDays + 1;
  const [days, coverage, uncounted, joined] = await Promise.all([
    groupDays(db, id, since - daysBefore, today),
    accountCoverage(db, accountId, since - daysBefore, today),
    uncountedPeople(db, accountId),
    newcomersSince(db, id, since),
  ]);
  const counts = (personId: string): boolean => !uncounted.has(personId);
  const newcomers = joined.filter(({ personId }) => counts(personId));
  const covered = coveredDays(group, coverage, { fromDay: since - daysBefore, toDay: today });
  const lately = { counts, fromDay: today - hourDays + 1, toDay: today };
  const rowsSince = coverage.filter(({ day }) => day >= lately.fromDay);
  return {
    group,
    today,
    days,
    firstDay: firstDayOf(group),
    watchedDays: covered.filter((day) => day.counts).map(({ day }) => day),
    covered,
    minutesToday: minuteOfDay(now),
    counts,
    hours: hoursOfDays(group, days, rowsSince, lately),
    newcomers: newcomers.map(joinedOf),
    imported: group.importedPeriods,
    events: await groupEvents(db, id, since, newcomers),
  };
}

function joinedOf({ personId, joinedAt, leftAt }: MembershipRow): Joined {
  return { personId, joinedDay: dayOf(joinedAt), hasLeft: leftAt > 0 };
}

import { dayOf, startOfDay } from '../activity/day';
import { shownName } from '../chat/shown-name';
import { holdAgainst } from '../goals/hold-against';
import { gradeOn } from '../health/grade-on';
import type { GroupFigures, GroupReview, PeriodFigures, ReviewedImport } from '../review/group-review';
import { type Period, periodBefore } from '../review/period';
import { periodTalk } from '../review/period-talk';
import { reviewedMilestones } from '../review/reviewed-milestones';
import { reviewedScores } from '../review/reviewed-scores';
import type { NuanqunDatabase } from './database';
import { readGoals } from './goals';
import { groupCoverage } from './group-coverage';
import { groupDays } from './group-days';
import { readGroupDials } from './group-dials';
import { readOccasions } from './read-occasions';
import { readUnanswered } from './read-unanswered';
import type { DayRow, GroupRow, MembershipRow } from './tables';
import { uncountedPeople } from './uncounted-people';
import { waitingNewcomers } from './waiting-newcomers';

/** Days that a grade looks back on. */
const daysBack = 84;
/** Days before both periods that the line of scores may begin. */
const moreDays = 28;

/** What both periods of a group are counted from. */
interface Read {
  group: GroupRow;
  days: DayRow[];
  watchedDays: number[];
  counts: (personId: string) => boolean;
  now: number;
}

/**
 * A group over a period and the one before; null where the group is not known. Reads counters and the few rows of what the
 * operator did; of messages only those that nobody answered.
 * @param period not after today. @param now ms since 1970.
 */
export async function readGroupReview(
  db: NuanqunDatabase,
  groupId: string,
  period: Period,
  now: number,
): Promise<GroupReview | null> {
  const read = await readCounters(db, groupId, period, now);
  if (!read) return null;
  return { ...(await reviewOf(db, read, period)), scores: reviewedScores(period, read) };
}

/** As `readGroupReview`, without what takes longer to work out: for many groups at once. */
export async function readGroupFigures(
  db: NuanqunDatabase,
  groupId: string,
  period: Period,
  now: number,
): Promise<GroupFigures | null> {
  const read = await readCounters(db, groupId, period, now);
  return read && reviewOf(db, read, period);
}

async function readCounters(
  db: NuanqunDatabase,
  groupId: string,
  period: Period,
  now: number,
): Promise<Read | null> {
  const group = await db.groups.get(groupId);
  if (!group) return null;
  const since = periodBefore(period).fromDay - daysBack - moreDays;
  const [days, coverage, uncounted] = await Promise.all([
    groupDays(db, groupId, since, period.toDay),
    groupCoverage(db, groupId, 0, period.toDay),
    uncountedPeople(db, group.accountId),
  ]);
  const watchedDays = coverage.filter((day) => day.counts).map(({ day }) => day);
  return { group, days, watchedDays, counts: (personId) => !uncounted.has(personId), now };
}

async function reviewOf(db: NuanqunDatabase, read: Read, period: Period): Promise<GroupFigures> {
  const { id: groupId, name } = read.group;
  const earlier = periodBefore(period);
  const [now, before, waiting, unanswered, goals, imports] = await Promise.all([
    figuresOf(db, read, period),
    figuresOf(db, read, earlier),
    waitingNewcomers(db, groupId, read.now),
    readUnanswered(db, groupId, period),
    readGoals(db, groupId),
    importsWithin(db, read.group, { ...period, fromDay: earlier.fromDay }),
  ]);
  const targets = holdAgainst(goals.targets, { grade: now.end, dials: now.dials });
  const milestones = reviewedMilestones(goals, period);
  const newcomersWaiting = waiting.filter(({ personId }) => read.counts(personId)).length;
  return { groupId, name, now, before, newcomersWaiting, unanswered, targets, milestones, imports };
}

async function figuresOf(db: NuanqunDatabase, read: Read, period: Period): Promise<PeriodFigures> {
  const { group, days, watchedDays, counts, now } = read;
  const [dials, left, spotlights, topics, occasions] = await Promise.all([
    readGroupDials(db, group.id, period, now),
    countLeft(db, group.id, period, counts),
    spotlightsWithin(db, group.id, period),
    topicsWithin(db, group.id, period),
    readOccasions(db, group.id, period, now),
  ]);
  if (!dials) throw new Error(`group ${group.id} is gone`);
  const talk = periodTalk(period, days, new Set(watchedDays), counts);
  const [start, end] = [gradeOn(period.fromDay - 1, read), gradeOn(Math.min(period.toDay, dayOf(now)), read)];
  return { period, start, end, dials, talk, left, spotlights, topics, occasions: occasions.toReversed() };
}

/** Between which times a period lies; ms. The second is the first moment after it. */
function timesOf({ fromDay, toDay }: Period): [from: number, until: number] {
  return [startOfDay(fromDay), startOfDay(toDay + 1)];
}

/** Who is known from an imported past alone was never seen there, and so not seen to leave either. */
async function countLeft(
  db: NuanqunDatabase,
  groupId: string,
  period: Period,
  counts: (personId: string) => boolean,
): Promise<number> {
  const [from, until] = timesOf(period);
  const [rows, imports] = await Promise.all([
    db.memberships.where('[groupId+leftAt]').between([groupId, from], [groupId, until]).toArray(),
    db.imports.where('groupId').equals(groupId).toArray(),
  ]);
  const made = new Set(
    imports.flatMap(({ names }) => names.flatMap((one) => (one.made ? one.personId : []))),
  );
  const wasSeen = ({ personId, position }: MembershipRow) => position >= 0 || !made.has(personId);
  return rows.filter((row) => counts(row.personId) && wasSeen(row)).length;
}

async function spotlightsWithin(
  db: NuanqunDatabase,
  groupId: string,
  period: Period,
): Promise<PeriodFigures['spotlights']> {
  const [from, until] = timesOf(period);
  const rows = await db.spotlights.where('[groupId+at]').between([groupId, from], [groupId, until]).toArray();
  const ids = rows.map(({ personId }) => personId);
  const [people, memberships] = await Promise.all([
    db.people.bulkGet(ids),
    db.memberships.bulkGet(ids.map((personId) => [groupId, personId])),
  ]);
  return rows.map(({ personId, at, topic, answeredAt, joinedIn }, index) => ({
    personId,
    name: shownName(memberships[index]?.groupNickname || people[index]?.nickname || ''),
    at,
    topic,
    spoke: answeredAt > 0,
    joinedIn: joinedIn.length,
  }));
}

async function topicsWithin(
  db: NuanqunDatabase,
  groupId: string,
  period: Period,
): Promise<PeriodFigures['topics']> {
  const [from, until] = timesOf(period);
  const uses = await db.topicUses.where('[groupId+at]').between([groupId, from], [groupId, until]).toArray();
  const topics = await db.topics.bulkGet(uses.map(({ topicId }) => topicId));
  return uses.map(({ at }, index) => ({ at, title: topics[index]?.title ?? '' }));
}

async function importsWithin(
  db: NuanqunDatabase,
  { importedPeriods }: GroupRow,
  { fromDay, toDay }: Period,
): Promise<ReviewedImport[]> {
  const within = importedPeriods.filter((one) => one.fromDay <= toDay && fromDay <= one.toDay);
  const rows = await db.imports.bulkGet(within.map(({ importId }) => importId));
  return within.map((one, index) => ({
    source: rows[index]?.source ?? '',
    period: { fromDay: one.fromDay, toDay: one.toDay },
  }));
}

import { dayOf } from '../activity/day';
import { gradeGroup, type HealthGrade } from '../health/grade';
import { type HealthReason, reasonOf } from '../health/reason';
import type { Silence } from '../silence/silence-habit';
import type { NuanqunDatabase } from './database';
import { accountCoverage, type CoveredDay, coveredDays } from './group-coverage';
import { groupDays } from './group-days';
import { groupSilence } from './group-silence';
import type { CoverageRow, DayRow, GroupRow } from './tables';
import { answerWithin, countUnanswered } from './unanswered-questions';
import { uncountedPeople } from './uncounted-people';
import { waitingNewcomers } from './waiting-newcomers';

/** A group at a glance. Only what members said counts: never the operator's own accounts, staff or bots. */
export interface GroupOverview {
  groupId: string;
  name: string;
  /** 0 = not known. */
  memberCount: number;
  watched: boolean;
  grade: HealthGrade;
  reason: HealthReason;
  newcomersWaiting: number;
  /** Questions of members that were not answered in time. */
  unanswered: number;
  speakersToday: number;
  /** ms since 1970; 0 = none seen in the last 12 weeks. */
  lastMessageAt: number;
  /** Whole days since then; null = none seen in the last 12 weeks. */
  daysSinceLast: number | null;
  /** Days with talk in each of the last 12 weeks, oldest first; the newest week ends today. */
  weeks: number[];
  /** Days watched of the days since watching began, at most the last 28. */
  coverage: { seenDays: number; days: number };
  /** How long nobody has spoken, compared with the group's own habit; null where it is not watched. */
  silence: Silence | null;
}

const daysBack = 84;
const coverageDays = 28;

/**
 * All groups, for the popup: the watched ones first, the worst before the better, those without a grade last; then the rest, last seen first. Reads counters, never messages.
 * @param now ms since 1970.
 */
export function groupOverviews(db: NuanqunDatabase, now = Date.now()): Promise<GroupOverview[]> {
  const shared = [db.accounts, db.groups, db.days, db.coverage, db.people, db.memberships];
  return db.transaction('r', [...shared, db.askedQuestions, db.settings], async () => {
    const [within, all] = await Promise.all([answerWithin(db), db.groups.toArray()]);
    const groups = await worthShowing(db, all);
    const accounts = await readAccounts(db, groups, dayOf(now));
    const overviews = await Promise.all(
      groups.map((group) => overviewOf(db, group, accounts.get(group.accountId), { now, within })),
    );
    const lastSeenAt = new Map(groups.map((group) => [group.id, group.lastSeenAt]));
    const seen = ({ groupId }: GroupOverview): number => lastSeenAt.get(groupId) ?? 0;
    return overviews.sort((one, other) => urgency(one) - urgency(other) || seen(other) - seen(one));
  });
}

/**
 * Without groups of earlier logins that were never watched and share their name with another one, or have none: they are a
 * group of this login under an older record, and nobody could tell which.
 */
async function worthShowing(db: NuanqunDatabase, groups: GroupRow[]): Promise<GroupRow[]> {
  const accounts = await db.accounts.toArray();
  const loggedInAt = new Map(accounts.map((account) => [account.id, account.loggedInAt]));
  const groupsOfName = new Map<string, number>();
  for (const { name } of groups) groupsOfName.set(name, (groupsOfName.get(name) ?? 0) + 1);
  return groups.filter(({ accountId, name, watchPeriods, lastSeenAt }) => {
    if (watchPeriods.length > 0 || lastSeenAt >= (loggedInAt.get(accountId) ?? 0)) return true;
    return name !== '' && groupsOfName.get(name) === 1;
  });
}

interface AccountFacts {
  uncounted: Set<string>;
  coverage: CoverageRow[];
}

async function readAccounts(
  db: NuanqunDatabase,
  groups: GroupRow[],
  today: number,
): Promise<Map<string, AccountFacts>> {
  const ids = [...new Set(groups.map(({ accountId }) => accountId))];
  const facts = await Promise.all(
    ids.map(async (id) => {
      const [uncounted, coverage] = await Promise.all([
        uncountedPeople(db, id),
        accountCoverage(db, id, 0, today),
      ]);
      return [id, { uncounted, coverage }] as const;
    }),
  );
  return new Map(facts);
}

async function overviewOf(
  db: NuanqunDatabase,
  group: GroupRow,
  { uncounted, coverage }: AccountFacts = { uncounted: new Set(), coverage: [] },
  { now, within }: { now: number; within: number },
): Promise<GroupOverview> {
  const today = dayOf(now);
  const isWatched = group.watched === 1;
  const [allDays, waiting, unanswered] = isWatched
    ? await Promise.all([
        groupDays(db, group.id, today - daysBack + 1, today),
        waitingNewcomers(db, group.id, now),
        countUnanswered(db, group.id, { within, now }),
      ])
    : [[], [], 0];
  const counts = (personId: string): boolean => !uncounted.has(personId);
  const covered = coveredDays(group, coverage);
  const watchedDays = covered.filter((day) => day.counts).map(({ day }) => day);
  const grade = gradeGroup({ days: allDays, watchedDays, today, counts });
  const days = allDays.filter(({ speakers }) => Object.keys(speakers).some(counts));
  const last = days.at(-1);
  return {
    groupId: group.id,
    name: group.name,
    memberCount: group.memberCount,
    watched: isWatched,
    grade,
    reason: reasonOf(grade),
    newcomersWaiting: waiting.filter(({ personId }) => counts(personId)).length,
    unanswered,
    speakersToday: last?.day === today ? Object.keys(last.speakers).filter(counts).length : 0,
    lastMessageAt: last?.lastMessageAt ?? 0,
    daysSinceLast: last ? today - last.day : null,
    weeks: weeksOf(days, today),
    coverage: coverageOf(group, covered, today),
    silence: isWatched ? groupSilence(group, allDays, coverage, now) : null,
  };
}

function weeksOf(days: DayRow[], today: number): number[] {
  const weeks = Array.from({ length: daysBack / 7 }, () => 0);
  for (const { day } of days) {
    const week = weeks.length - 1 - Math.floor((today - day) / 7);
    weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return weeks;
}

function coverageOf(
  { watchPeriods }: GroupRow,
  covered: CoveredDay[],
  today: number,
): { seenDays: number; days: number } {
  const [first] = watchPeriods;
  if (!first) return { seenDays: 0, days: 0 };
  const from = Math.max(dayOf(first.from), today - coverageDays + 1);
  const seenDays = covered.filter((day) => day.counts && day.day >= from).length;
  return { seenDays, days: Math.max(0, today - from + 1) };
}

/** Lower comes first. */
function urgency({ watched, grade }: GroupOverview): number {
  if (!watched) return 1000;
  return grade.state === 'too-early' ? 101 : grade.score;
}

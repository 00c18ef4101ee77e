import type { Table } from 'dexie';
import { dayOf } from '../activity/day';
import { gradeGroup, type HealthGrade } from '../health/grade';
import { type HealthReason, reasonOf } from '../health/reason';
import type { Silence } from '../silence/silence-habit';
import type { NuanqunDatabase } from './database';
import { accountCoverage, type CoveredDay, coveredDays } from './group-coverage';
import { groupDays } from './group-days';
import { groupSilence } from './group-silence';
import type { CoverageRow, DayRow, GroupRow, MembershipRow } from './tables';
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
}

/** The group that somebody has before them. */
export interface GroupAtHand extends GroupOverview {
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
  return db.transaction('r', tablesOf(db), async () => {
    const [within, all] = await Promise.all([answerWithin(db), db.groups.toArray()]);
    const groups = await worthShowing(db, all);
    const accounts = await readAccounts(db, groups, dayOf(now));
    const overviews = await Promise.all(
      groups.map(async (group) => {
        const counted = await readCounted(db, group, { now, within });
        return overviewOf(group, accounts.get(group.accountId) ?? nothingKnown, counted, now);
      }),
    );
    const lastSeenAt = new Map(groups.map((group) => [group.id, group.lastSeenAt]));
    const seen = ({ groupId }: GroupOverview): number => lastSeenAt.get(groupId) ?? 0;
    return overviews.sort((one, other) => urgency(one) - urgency(other) || seen(other) - seen(one));
  });
}

/** One group; null where it is not known. Reads nothing of any other. @param now ms since 1970. */
export function groupAtHand(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<GroupAtHand | null> {
  return db.transaction('r', tablesOf(db), async () => {
    const [within, group] = await Promise.all([answerWithin(db), db.groups.get(groupId)]);
    if (!group) return null;
    const account = await readAccount(db, group.accountId, dayOf(now));
    const counted = await readCounted(db, group, { now, within });
    const silence = group.watched === 1 ? groupSilence(group, counted.days, account.coverage, now) : null;
    return { ...overviewOf(group, account, counted, now), silence };
  });
}

function tablesOf(db: NuanqunDatabase): Table[] {
  const { accounts, groups, days, coverage, people, memberships, askedQuestions, settings } = db;
  return [accounts, groups, days, coverage, people, memberships, askedQuestions, settings];
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
  return groups.filter(({ accountId, name, watchPeriods, importedPeriods, lastSeenAt }) => {
    if (watchPeriods.length + importedPeriods.length > 0 || lastSeenAt >= (loggedInAt.get(accountId) ?? 0))
      return true;
    return name !== '' && groupsOfName.get(name) === 1;
  });
}

interface AccountFacts {
  uncounted: Set<string>;
  coverage: CoverageRow[];
}

const nothingKnown: AccountFacts = { uncounted: new Set(), coverage: [] };

async function readAccounts(
  db: NuanqunDatabase,
  groups: GroupRow[],
  today: number,
): Promise<Map<string, AccountFacts>> {
  const ids = [...new Set(groups.map(({ accountId }) => accountId))];
  const facts = await Promise.all(ids.map(async (id) => [id, await readAccount(db, id, today)] as const));
  return new Map(facts);
}

async function readAccount(db: NuanqunDatabase, id: string, today: number): Promise<AccountFacts> {
  const [uncounted, coverage] = await Promise.all([
    uncountedPeople(db, id),
    accountCoverage(db, id, 0, today),
  ]);
  return { uncounted, coverage };
}

/** What is read of each group; nothing of one that is not watched. */
interface Counted {
  /** Of the last 12 weeks. */
  days: DayRow[];
  waiting: MembershipRow[];
  unanswered: number;
}

async function readCounted(
  db: NuanqunDatabase,
  { id, watched }: GroupRow,
  { now, within }: { now: number; within: number },
): Promise<Counted> {
  if (watched !== 1) return { days: [], waiting: [], unanswered: 0 };
  const today = dayOf(now);
  const [days, waiting, unanswered] = await Promise.all([
    groupDays(db, id, today - daysBack + 1, today),
    waitingNewcomers(db, id, now),
    countUnanswered(db, id, { within, now }),
  ]);
  return { days, waiting, unanswered };
}

function overviewOf(
  group: GroupRow,
  { uncounted, coverage }: AccountFacts,
  { days: allDays, waiting, unanswered }: Counted,
  now: number,
): GroupOverview {
  const today = dayOf(now);
  const counts = (personId: string): boolean => !uncounted.has(personId);
  const covered = coveredDays(group, coverage, { fromDay: 0, toDay: today });
  const watchedDays = covered.filter((day) => day.counts).map(({ day }) => day);
  const grade = gradeGroup({ days: allDays, watchedDays, today, counts });
  const days = allDays.filter(({ speakers }) => Object.keys(speakers).some(counts));
  const last = days.at(-1);
  return {
    groupId: group.id,
    name: group.name,
    memberCount: group.memberCount,
    watched: group.watched === 1,
    grade,
    reason: reasonOf(grade),
    newcomersWaiting: waiting.filter(({ personId }) => counts(personId)).length,
    unanswered,
    speakersToday: last?.day === today ? Object.keys(last.speakers).filter(counts).length : 0,
    lastMessageAt: last?.lastMessageAt ?? 0,
    daysSinceLast: last ? today - last.day : null,
    weeks: weeksOf(days, today),
    coverage: coverageOf(group, covered, today),
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
  { watchPeriods, importedPeriods }: GroupRow,
  covered: CoveredDay[],
  today: number,
): { seenDays: number; days: number } {
  const begun = [
    ...watchPeriods.map((period) => dayOf(period.from)),
    ...importedPeriods.map((period) => period.fromDay),
  ];
  if (begun.length === 0) return { seenDays: 0, days: 0 };
  const from = Math.max(Math.min(...begun), today - coverageDays + 1);
  const seenDays = covered.filter((day) => day.counts && day.day >= from).length;
  return { seenDays, days: Math.max(0, today - from + 1) };
}

/** Lower comes first. */
function urgency({ watched, grade }: GroupOverview): number {
  if (!watched) return 1000;
  return grade.state === 'too-early' ? 101 : grade.score;
}

import type { Table } from 'dexie';
import { dayOf } from '../activity/day';
import type { Silence } from '../silence/silence-habit';
import type { NuanqunDatabase } from './database';
import { groupSilence } from './group-silence';
import { nothingKnown, readAccounts, readCounted } from './read-counted';
import { type Standing, standingOf, unwatchedStanding } from './standing';
import type { AccountRow, CoverageRow, DayRow, GroupRow, StandingRow } from './tables';
import { answerWithin } from './unanswered-questions';

/** A group at a glance. */
export interface GroupOverview extends Standing {
  groupId: string;
  name: string;
  /** 0 = not known. */
  memberCount: number;
  watched: boolean;
}

/** The group that somebody has before them. */
export interface GroupAtHand extends GroupOverview {
  /** How long nobody has spoken, compared with the group's own habit; null where it is not watched. */
  silence: Silence | null;
}

/**
 * All groups, for the popup: the watched ones first, the worst before the better, those without a grade last; then the
 * rest, last seen first. Reads what the background worked out (see settle-standings.ts); only a watched group that it has
 * not come to yet is worked out here. Of one that is not watched nothing is worked out.
 * @param now ms since 1970.
 */
export async function groupOverviews(db: NuanqunDatabase, now = Date.now()): Promise<GroupOverview[]> {
  const [all, accounts, standings] = await readAll(db);
  const groups = worthShowing(all, accounts);
  const known = new Map(standings.map(({ groupId, standing }) => [groupId, standing]));
  const missing = groups.filter(({ id, watched }) => watched === 1 && !known.has(id));
  for (const { group, standing } of await workOut(db, missing, now)) known.set(group.id, standing);
  const overviews = groups.map((group) =>
    overviewOf(group, (group.watched === 1 && known.get(group.id)) || unwatchedStanding),
  );
  const lastSeenAt = new Map(groups.map((group) => [group.id, group.lastSeenAt]));
  const seen = ({ groupId }: GroupOverview): number => lastSeenAt.get(groupId) ?? 0;
  return overviews.sort((one, other) => urgency(one) - urgency(other) || seen(other) - seen(one));
}

/** One group; null where it is not known. Reads nothing of any other. @param now ms since 1970. */
export async function groupAtHand(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<GroupAtHand | null> {
  const group = await db.groups.get(groupId);
  if (!group) return null;
  const [worked] = await workOut(db, [group], now);
  if (!worked) return null;
  const { standing, days, coverage } = worked;
  const silence = group.watched === 1 ? groupSilence(group, days, coverage, now) : null;
  return { ...overviewOf(group, standing), silence };
}

/** In one transaction, of few tables: it need not wait for messages that are being recorded. */
function readAll(db: NuanqunDatabase): Promise<[GroupRow[], AccountRow[], StandingRow[]]> {
  return db.transaction('r', db.groups, db.accounts, db.standings, () =>
    Promise.all([db.groups.toArray(), db.accounts.toArray(), db.standings.toArray()]),
  );
}

interface WorkedOut {
  group: GroupRow;
  standing: Standing;
  /** What it was worked out from. */
  days: DayRow[];
  coverage: CoverageRow[];
}

async function workOut(db: NuanqunDatabase, groups: GroupRow[], now: number): Promise<WorkedOut[]> {
  if (groups.length === 0) return [];
  return db.transaction('r', tablesOf(db), async () => {
    const today = dayOf(now);
    const [within, accounts] = await Promise.all([
      answerWithin(db),
      readAccounts(db, groups, { fromDay: 0, today }),
    ]);
    return Promise.all(
      groups.map(async (group) => {
        const facts = accounts.get(group.accountId) ?? nothingKnown;
        const counted = await readCounted(db, group, { now, within });
        const standing = standingOf(group, facts, counted, now);
        return { group, standing, days: counted.days, coverage: facts.coverage };
      }),
    );
  });
}

function tablesOf({
  days,
  coverage,
  people,
  memberships,
  askedQuestions,
  settings,
}: NuanqunDatabase): Table[] {
  return [days, coverage, people, memberships, askedQuestions, settings];
}

/**
 * Without groups of earlier logins that were never watched and share their name with another one, or have none: they are a
 * group of this login under an older record, and nobody could tell which.
 */
function worthShowing(groups: GroupRow[], accounts: AccountRow[]): GroupRow[] {
  const loggedInAt = new Map(accounts.map((account) => [account.id, account.loggedInAt]));
  const groupsOfName = new Map<string, number>();
  for (const { name } of groups) groupsOfName.set(name, (groupsOfName.get(name) ?? 0) + 1);
  return groups.filter(({ accountId, name, watchPeriods, importedPeriods, lastSeenAt }) => {
    const seen = watchPeriods.length + importedPeriods.length > 0;
    if (seen || lastSeenAt >= (loggedInAt.get(accountId) ?? 0)) return true;
    return name !== '' && groupsOfName.get(name) === 1;
  });
}

function overviewOf({ id, name, memberCount, watched }: GroupRow, standing: Standing): GroupOverview {
  return { groupId: id, name, memberCount, watched: watched === 1, ...standing };
}

/** Lower comes first. */
function urgency({ watched, grade }: GroupOverview): number {
  if (!watched) return 1000;
  return grade.state === 'too-early' ? 101 : grade.score;
}

import { dayOf } from '../activity/day';
import { needsALook } from '../health/needs-a-look';
import type { NuanqunDatabase } from './database';
import { type AccountFacts, type Counted, nothingKnown, readAccounts, readCounted } from './read-counted';
import { standingOf } from './standing';
import { staleAt, standingBasis } from './standing-basis';
import type { GroupRow, StandingRow } from './tables';
import { answerWithin } from './unanswered-questions';

/** Groups whose rows changed since their standing was worked out. */
export type Unsettled = ReadonlySet<string> | 'all';

/** What standings rest on besides the groups' own rows. */
interface Grounds {
  accounts: Map<string, AccountFacts>;
  within: number;
  now: number;
}

/** So many groups are worked out at a time, so that nobody waits long for the database or for the worker. */
const portion = 2;

/** What all standings say together. */
export interface Settled {
  /** How many groups are worth a look today. */
  attention: number;
  /** When the time alone makes the first of them another one, ms; Infinity where there is none. */
  staleAt: number;
  /** Groups that could not be worked out, and why; they stand as they did. */
  failed: Map<string, unknown>;
}

/**
 * Brings the standings of all watched groups up to date: works out those that are named, those that are missing, and those
 * that the time, or what they rest on, made out of date; drops those of groups that are not watched. What changes meanwhile
 * has to be named at the next call, and so has what failed.
 * @param now ms since 1970. @throws where the database cannot be read or written.
 */
export async function settleStandings(
  db: NuanqunDatabase,
  unsettled: Unsettled,
  now = Date.now(),
): Promise<Settled> {
  const [watched, rows, within] = await Promise.all([
    db.groups.where('watched').equals(1).toArray(),
    db.standings.toArray(),
    answerWithin(db),
  ]);
  await dropUnwatched(db, rows, watched);
  const known = new Map(rows.map((row) => [row.groupId, row]));
  const stale = await staleGroups(db, watched, { known, unsettled, within, now });
  const { rows: worked, failed } = await workOut(db, stale, { within, now });
  for (const row of worked) known.set(row.groupId, row);
  const settled = watched.flatMap(({ id }) => known.get(id) ?? []);
  const upToDate = settled.filter(({ groupId }) => !failed.has(groupId));
  return {
    attention: settled.filter(({ standing }) => needsALook(standing)).length,
    staleAt: Math.min(...upToDate.map((row) => row.staleAt)),
    failed,
  };
}

/** Which have to be worked out. Reads only what all groups of an account share. */
async function staleGroups(
  db: NuanqunDatabase,
  watched: GroupRow[],
  by: { known: Map<string, StandingRow>; unsettled: Unsettled; within: number; now: number },
): Promise<GroupRow[]> {
  const { known, unsettled, within, now } = by;
  const today = dayOf(now);
  const accounts = await readAccounts(db, watched, { fromDay: today - 1, today });
  return watched.filter((group) => {
    const row = known.get(group.id);
    if (!row || unsettled === 'all' || unsettled.has(group.id)) return true;
    return now >= row.staleAt || row.basis !== basisOf(group, { accounts, within, now });
  });
}

async function dropUnwatched(
  db: NuanqunDatabase,
  standings: StandingRow[],
  watched: GroupRow[],
): Promise<void> {
  const ids = new Set(watched.map(({ id }) => id));
  const dropped = standings.filter(({ groupId }) => !ids.has(groupId));
  if (dropped.length > 0) await db.standings.bulkDelete(dropped.map(({ groupId }) => groupId));
}

/** One group that cannot be worked out, as by a damaged row, does not hold up the others. */
async function workOut(
  db: NuanqunDatabase,
  groups: GroupRow[],
  { within, now }: { within: number; now: number },
): Promise<{ rows: StandingRow[]; failed: Map<string, unknown> }> {
  const all: StandingRow[] = [];
  const failed = new Map<string, unknown>();
  if (groups.length === 0) return { rows: all, failed };
  const accounts = await readAccounts(db, groups, { fromDay: 0, today: dayOf(now) });
  const grounds = { accounts, within, now };
  for (let first = 0; first < groups.length; first += portion) {
    const rows: StandingRow[] = [];
    for (const { group, counted } of await readGroups(db, groups.slice(first, first + portion), grounds)) {
      try {
        rows.push(rowOf(group, counted, grounds));
      } catch (error) {
        failed.set(group.id, error);
      }
    }
    await db.standings.bulkPut(rows);
    all.push(...rows);
  }
  return { rows: all, failed };
}

/** In one transaction, so that no row of a group is newer than another. */
function readGroups(
  db: NuanqunDatabase,
  groups: GroupRow[],
  grounds: Grounds,
): Promise<{ group: GroupRow; counted: Counted }[]> {
  return db.transaction('r', db.days, db.memberships, db.askedQuestions, () =>
    Promise.all(groups.map(async (group) => ({ group, counted: await readCounted(db, group, grounds) }))),
  );
}

function rowOf(group: GroupRow, counted: Counted, grounds: Grounds): StandingRow {
  return {
    groupId: group.id,
    standing: standingOf(group, factsOf(group, grounds), counted, grounds.now),
    basis: basisOf(group, grounds),
    staleAt: staleAt(counted, grounds.now),
  };
}

function basisOf(group: GroupRow, grounds: Grounds): string {
  return standingBasis(group, factsOf(group, grounds), grounds);
}

function factsOf({ accountId }: GroupRow, { accounts }: Grounds): AccountFacts {
  return accounts.get(accountId) ?? nothingKnown;
}

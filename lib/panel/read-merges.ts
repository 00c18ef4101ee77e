import type { NuanqunDatabase } from '@/lib/store/database';
import { keepMerges } from '@/lib/store/retention';
import type { MergeRow } from '@/lib/store/tables';

/** A merge that holds, as a list shows it. */
export interface RecentMerge
  extends Pick<MergeRow, 'id' | 'at' | 'by' | 'evidence' | 'keptId' | 'absorbedId'> {
  /** What both were called then, as the operator reads it: the remark first; empty where there was none. */
  keptName: string;
  absorbedName: string;
  /** Whether it can be undone now, or another one into the same record has to be undone first. */
  undo: 'possible' | 'later-first' | 'too-late';
}

/** Merges of the last 30 days that were not undone, the latest first. Made for a live query. @param now ms since 1970. */
export async function readRecentMerges(db: NuanqunDatabase, now: number): Promise<RecentMerge[]> {
  const accountIds = await db.accounts.toCollection().primaryKeys();
  const ofAccounts = await Promise.all(
    accountIds.map((id) =>
      db.merges
        .where('[accountId+at]')
        .between([id, now - keepMerges], [id, Infinity])
        .filter(({ undoneAt }) => !undoneAt)
        .toArray(),
    ),
  );
  const merges = ofAccounts.flat().sort((one, other) => other.at - one.at);
  const people = await db.people.bulkGet(merges.map(({ keptId }) => keptId));
  const seen = new Set<string>();
  return merges.map((merge, index) => {
    const undo = undoOf(merge, people[index] !== undefined, seen);
    seen.add(merge.keptId);
    const { id, at, by, evidence, keptId, absorbedId, before } = merge;
    const nameIn = (personId: string) => nameOf(before?.people.find((person) => person.id === personId));
    const keptName = nameIn(keptId) || nameOf(people[index]);
    return { id, at, by, evidence, keptId, absorbedId, keptName, absorbedName: nameIn(absorbedId), undo };
  });
}

/** @param later records into which a later one was merged. */
function undoOf({ keptId, before }: MergeRow, isThere: boolean, later: Set<string>): RecentMerge['undo'] {
  if (!before) return 'too-late';
  return isThere && !later.has(keptId) ? 'possible' : 'later-first';
}

function nameOf(person: { remark: string; nickname: string } | undefined): string {
  return person ? person.remark || person.nickname : '';
}

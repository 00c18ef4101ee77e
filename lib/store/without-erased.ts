import { namesIn, withoutNames } from '../chat/names-in-text';
import { keysOfName } from '../identity/erasure-keys';
import type { NuanqunDatabase } from './database';
import { comparing, type Erasures, erasuresOf } from './erasures';
import type { MessageRow } from './tables';

/**
 * Messages that arrive, without those of people who are not there any more, and without the names of people who must never
 * be recorded. Costs nothing as long as nobody was erased. Not inside a transaction: hashes take their time.
 */
export async function withoutErased(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  const erasures = await erasuresOf(db);
  const present = erasures.peopleWereDropped ? await ofPeopleThere(db, rows) : rows;
  return erasures.rows.length > 0 ? withoutErasedNames(db, erasures, present) : present;
}

/** A tab may have taken in a message before it heard that its sender was erased. */
async function ofPeopleThere(db: NuanqunDatabase, rows: MessageRow[]): Promise<MessageRow[]> {
  const ids = [...new Set(rows.map(({ personId }) => personId))].filter((id) => id !== '');
  const there = await db.people.where('id').anyOf(ids).primaryKeys();
  const allowed = new Set(['', ...there]);
  return rows.filter(({ personId }) => allowed.has(personId));
}

async function withoutErasedNames(
  db: NuanqunDatabase,
  erasures: Erasures,
  rows: MessageRow[],
): Promise<MessageRow[]> {
  const named = rows
    .map((row) => ({ row, names: namesIn(row.text, textKind(row)) }))
    .filter(({ names }) => names.length > 0);
  if (named.length === 0) return rows;
  const groups = await groupsOf(
    db,
    named.map(({ row }) => row.groupId),
  );
  const keysOf = (row: MessageRow, name: string) =>
    keysOfName(name, { id: row.groupId, name: groups.get(row.groupId) ?? '' });
  const has = await comparing(
    erasures,
    named.flatMap(({ row, names }) => names.flatMap((name) => keysOf(row, name))),
  );
  const cleaned = named.map(({ row }) => {
    const isHidden = (name: string) =>
      keysOf(row, name).some((key) => erasures.rows.some((erasure) => has(erasure, key)));
    return [row.id, { ...row, text: withoutNames(row.text, textKind(row), isHidden) }] as const;
  });
  const byId = new Map(cleaned);
  return rows.map((row) => byId.get(row.id) ?? row);
}

async function groupsOf(db: NuanqunDatabase, groupIds: string[]): Promise<Map<string, string>> {
  const groups = await db.groups.bulkGet([...new Set(groupIds)]);
  return new Map(groups.flatMap((group) => (group ? [[group.id, group.name]] : [])));
}

/** How names stand in a message's text. */
export function textKind({ kind }: MessageRow): 'message' | 'notice' {
  return kind === 'notice' ? 'notice' : 'message';
}

import type { Heard } from '../response/reaction';
import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import type { MessageRow } from './tables';

/** What was said in a group from a time on, by message id. */
interface HeardInGroup {
  from: number;
  heard: Map<string, Heard>;
}

/** Of groups with something on offer, so that a batch need not read again what was said before it. */
const known = new WeakMap<NuanqunDatabase, Map<string, Promise<HeardInGroup>>>();

/**
 * What was said in a group since a time (ms), read once and then kept up with the messages that are handed in. The messages
 * of people who were merged, split or erased meanwhile are read anew.
 * @param said of that group, on disk already.
 */
export async function heardSince(
  db: NuanqunDatabase,
  groupId: string,
  from: number,
  said: readonly MessageRow[],
): Promise<Heard[]> {
  const groups = known.get(db) ?? listen(db);
  const cached = await groups.get(groupId);
  const reading = cached && cached.from <= from ? Promise.resolve(cached) : read(db, groupId, from);
  groups.set(groupId, reading);
  reading.catch(() => groups.delete(groupId));
  const { heard } = await reading;
  for (const message of said) for (const one of heardIn(message)) heard.set(one.id, one);
  return [...heard.values()];
}

/** Has what was said in a group read anew, and lets go of groups in which nothing is on offer any more. */
export function forgetHeard(db: NuanqunDatabase, isForgotten: (groupId: string) => boolean): void {
  const groups = known.get(db);
  for (const groupId of groups?.keys() ?? []) if (isForgotten(groupId)) groups?.delete(groupId);
}

/** What was said in a group between two times (ms). */
export async function heardBetween(
  db: NuanqunDatabase,
  groupId: string,
  from: number,
  to: number,
): Promise<Heard[]> {
  const rows = await db.messages
    .where('[groupId+time]')
    .between([groupId, from], [groupId, to], true, true)
    .toArray();
  return rows.flatMap(heardIn);
}

async function read(db: NuanqunDatabase, groupId: string, from: number): Promise<HeardInGroup> {
  const heard = await heardBetween(db, groupId, from, Infinity);
  return { from, heard: new Map(heard.map((one) => [one.id, one])) };
}

/** Notices say nothing, nor does what was recalled. */
function heardIn({ id, personId, time, kind, text, recalled }: MessageRow): Heard[] {
  return kind === 'notice' || personId === '' || recalled ? [] : [{ id, personId, time, kind, text }];
}

function listen(db: NuanqunDatabase): Map<string, Promise<HeardInGroup>> {
  const groups = new Map<string, Promise<HeardInGroup>>();
  known.set(db, groups);
  onChange(db, ['people', 'merges', 'erasures'], () => groups.clear());
  return groups;
}

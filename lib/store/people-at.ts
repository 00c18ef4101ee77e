import { startOfDay } from '../activity/day';
import type { NuanqunDatabase } from './database';
import type { GroupRow } from './tables';

/** How many were in a group. */
export interface PeopleThere {
  /** Everybody; 0 = not known. */
  people: number;
  /** Without the operator's own accounts, staff and bots; 0 = not known. */
  members: number;
}

/**
 * How many were in a group at the end of a local day: those the page counted when the group was last seen, without who came
 * since and with who left since, as far as that was seen. Reads no more memberships than that takes.
 * @param uncounted see uncounted-people.ts.
 */
export async function peopleAt(
  db: NuanqunDatabase,
  group: GroupRow,
  day: number,
  uncounted: ReadonlySet<string>,
): Promise<PeopleThere> {
  const end = startOfDay(day + 1);
  const [came, left, now, unlike] = await Promise.all([
    db.memberships.where('[groupId+joinedAt]').between([group.id, end], [group.id, Infinity]).count(),
    db.memberships.where('[groupId+leftAt]').between([group.id, end], [group.id, Infinity]).count(),
    group.memberCount || db.memberships.where('[groupId+leftAt]').equals([group.id, 0]).count(),
    db.memberships.bulkGet([...uncounted].map((personId) => [group.id, personId])),
  ]);
  const people = Math.max(0, now - came + left);
  const notMembers = unlike.filter((row) => row?.leftAt === 0).length;
  return { people, members: Math.max(0, people - notMembers) };
}

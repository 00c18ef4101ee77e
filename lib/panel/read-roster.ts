import type { NuanqunDatabase } from '@/lib/store/database';
import type { MembershipRow, PersonRow } from '@/lib/store/tables';

export interface RosterEntry {
  person: PersonRow;
  membership: MembershipRow;
}

/** Everybody known in a group, also who left. Made for a live query: changes when a name, a role or a membership does. */
export async function readRoster(db: NuanqunDatabase, groupId: string): Promise<RosterEntry[]> {
  const memberships = await db.memberships
    .where('[groupId+personId]')
    .between([groupId, ''], [groupId, '\uffff'])
    .toArray();
  const people = await db.people.bulkGet(memberships.map(({ personId }) => personId));
  return memberships.flatMap((membership, index) => {
    const person = people[index];
    return person ? [{ person, membership }] : [];
  });
}

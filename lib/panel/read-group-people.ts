import { type PersonNames, personNames } from '@/lib/panel/person-names';
import type { NuanqunDatabase } from '@/lib/store/database';
import { recentMessages } from '@/lib/store/recent-messages';
import type { MembershipRow, PersonRole } from '@/lib/store/tables';

/** A member of a group with what is needed to compare them with others. */
export interface GroupPerson extends PersonNames {
  personId: string;
  role: PersonRole;
  /** ms since 1970; 0 = not seen. */
  joinedAt: number;
  /** In this group, in the last 28 days. */
  messages: number;
}

/** Names and activity of the members of one group. @param rows of one group. @param now ms since 1970. */
export async function readGroupPeople(
  db: NuanqunDatabase,
  groupId: string,
  rows: readonly MembershipRow[],
  now: number,
): Promise<GroupPerson[]> {
  const [persons, messages] = await Promise.all([
    db.people.bulkGet(rows.map(({ personId }) => personId)),
    recentMessages(db, groupId, now),
  ]);
  return rows.map((row, index) => ({
    personId: row.personId,
    ...personNames(persons[index], row),
    role: persons[index]?.role ?? 'member',
    joinedAt: row.joinedAt,
    messages: messages.get(row.personId) ?? 0,
  }));
}

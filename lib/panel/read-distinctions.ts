import { type Distinction, type Nameable, tellNamesakesApart } from '@/lib/panel/namesakes';
import type { RosterEntry } from '@/lib/panel/read-roster';
import type { NuanqunDatabase } from '@/lib/store/database';
import { formerNames } from '@/lib/store/names-seen';

/** Person → what tells them from others of their name who are in the group now. Other groups are only looked up for these. */
export async function readDistinctions(
  db: NuanqunDatabase,
  groupId: string,
  roster: RosterEntry[],
): Promise<Map<string, Distinction>> {
  const present = roster.filter(({ membership }) => membership.leftAt === 0).map(nameable);
  const namesakes = new Set(tellNamesakesApart(present).keys());
  if (namesakes.size === 0) return new Map();
  const groups = await otherGroups(db, groupId, [...namesakes]);
  return tellNamesakesApart(
    present.map((one) => ({ ...one, otherGroups: groups.get(one.personId)?.join('、') })),
  );
}

function nameable({ person, membership }: RosterEntry): Nameable {
  const { id, nickname, remark, province, city, firstSeenAt } = person;
  const { groupNickname, joinedAt, position } = membership;
  const region = [province, city].filter(Boolean).join(' ');
  const names = { nickname, remark, groupNickname, formerNames: formerNames(person) };
  return { personId: id, ...names, joinedAt, position, region, firstSeenAt };
}

/** Person → the names of the other groups in which they are. */
async function otherGroups(
  db: NuanqunDatabase,
  groupId: string,
  personIds: string[],
): Promise<Map<string, string[]>> {
  const rows = await db.memberships.where('personId').anyOf(personIds).toArray();
  const elsewhere = rows.filter((row) => row.groupId !== groupId && row.leftAt === 0);
  const groups = await db.groups.bulkGet([...new Set(elsewhere.map((row) => row.groupId))]);
  const names = new Map(groups.flatMap((group) => (group ? [[group.id, group.name]] : [])));
  const byPerson = Map.groupBy(elsewhere, ({ personId }) => personId);
  return new Map(
    [...byPerson].map(([personId, theirs]) => [
      personId,
      theirs.flatMap((row) => names.get(row.groupId) || []).sort(),
    ]),
  );
}

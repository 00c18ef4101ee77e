import type { NuanqunDatabase } from '@/lib/store/database';
import type { GroupRow, MembershipRow } from '@/lib/store/tables';
import { uncountedPeople } from '@/lib/store/uncounted-people';

/** Who is in the watched groups now. */
export interface WatchedMembers {
  /** Most members first. */
  groups: GroupRow[];
  /** Group id → those who are there now, the operator's own accounts, staff and bots too. */
  members: Map<string, MembershipRow[]>;
  /** Ids of the operator's own accounts, staff and bots. */
  uncounted: Set<string>;
}

/** Reads the members of all watched groups in one pass; no messages. */
export function readWatchedMembers(db: NuanqunDatabase): Promise<WatchedMembers> {
  return db.transaction('r', db.groups, db.memberships, db.people, async () => {
    const groups = await db.groups.where('watched').equals(1).toArray();
    const lists = await Promise.all(
      groups.map(({ id }) => db.memberships.where('groupId').equals(id).toArray()),
    );
    const members = new Map(
      groups.map(({ id }, index) => [id, (lists[index] ?? []).filter(({ leftAt }) => leftAt === 0)]),
    );
    const accounts = [...new Set(groups.map(({ accountId }) => accountId))];
    const uncounted = await Promise.all(accounts.map((accountId) => uncountedPeople(db, accountId)));
    const size = ({ id }: GroupRow): number => members.get(id)?.length ?? 0;
    groups.sort((one, other) => size(other) - size(one));
    return { groups, members, uncounted: new Set(uncounted.flatMap((ids) => [...ids])) };
  });
}

/** Group id → ids of the members who count in figures. */
export function countedIds({ members, uncounted }: WatchedMembers): Map<string, string[]> {
  return new Map(
    [...members].map(([groupId, rows]) => [
      groupId,
      rows.map(({ personId }) => personId).filter((personId) => !uncounted.has(personId)),
    ]),
  );
}

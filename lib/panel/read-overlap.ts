import { type Overlap, overlapOf } from '@/lib/across/overlap';
import { type GroupPerson, readGroupPeople } from '@/lib/panel/read-group-people';
import type { WatchedMembers } from '@/lib/panel/read-watched-members';
import type { NuanqunDatabase } from '@/lib/store/database';

/** Somebody in one of two groups, or in both. */
export interface OverlapPerson
  extends Pick<GroupPerson, 'personId' | 'nickname' | 'remark' | 'groupNickname'> {
  /** Theirs in each group in the last 28 days; null where they are not in it. */
  messagesInOne: number | null;
  messagesInOther: number | null;
}

/** Two groups compared; the operator's own accounts, staff and bots are left out. Who speaks most comes first. */
export interface GroupOverlap {
  overlap: Overlap;
  both: OverlapPerson[];
  onlyOne: OverlapPerson[];
  onlyOther: OverlapPerson[];
}

/** Compares two watched groups. @param now ms since 1970. */
export async function readOverlap(
  db: NuanqunDatabase,
  { members, uncounted }: WatchedMembers,
  oneId: string,
  otherId: string,
  now: number,
): Promise<GroupOverlap> {
  const [one, other] = await Promise.all(
    [oneId, otherId].map(async (groupId) => {
      const rows = (members.get(groupId) ?? []).filter(({ personId }) => !uncounted.has(personId));
      const people = await readGroupPeople(db, groupId, rows, now);
      return new Map(people.map((person) => [person.personId, person]));
    }),
  );
  const overlap = overlapOf([...(one?.keys() ?? [])], [...(other?.keys() ?? [])]);
  const listed = (ids: string[]): OverlapPerson[] =>
    ids.map((id) => overlapPerson(one?.get(id), other?.get(id))).sort(byMessages);
  return {
    overlap,
    both: listed(overlap.both),
    onlyOne: listed(overlap.onlyOne),
    onlyOther: listed(overlap.onlyOther),
  };
}

function overlapPerson(one: GroupPerson | undefined, other: GroupPerson | undefined): OverlapPerson {
  const [first, second] = [one ?? other, other ?? one];
  return {
    personId: first?.personId ?? '',
    nickname: first?.nickname ?? '',
    remark: first?.remark ?? '',
    groupNickname: first?.groupNickname || second?.groupNickname || '',
    messagesInOne: one?.messages ?? null,
    messagesInOther: other?.messages ?? null,
  };
}

function byMessages(a: OverlapPerson, b: OverlapPerson): number {
  return total(b) - total(a);
}

function total({ messagesInOne, messagesInOther }: OverlapPerson): number {
  return (messagesInOne ?? 0) + (messagesInOther ?? 0);
}

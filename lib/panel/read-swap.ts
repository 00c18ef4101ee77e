import type { Side, StayReason, SwapMember } from '@/lib/across/swap-member';
import type { PersonNames } from '@/lib/panel/person-names';
import { type GroupPerson, readGroupPeople } from '@/lib/panel/read-group-people';
import { readTiers } from '@/lib/panel/read-tiers';
import type { WatchedMembers } from '@/lib/panel/read-watched-members';
import type { NuanqunDatabase } from '@/lib/store/database';

/** Who came less than this ago is left in peace; ms. */
const newcomerFor = 7 * 24 * 60 * 60 * 1000;

/** A member of one of the two groups of a swap, with names. */
export type SwapPerson = SwapMember & PersonNames;

/** The members of two watched groups as a swap sees them; who is in both is in it twice. @param now ms since 1970. */
export async function readSwap(
  db: NuanqunDatabase,
  watched: WatchedMembers,
  groupIds: Record<Side, string>,
  now: number,
): Promise<SwapPerson[]> {
  const lists = {
    one: watched.members.get(groupIds.one) ?? [],
    other: watched.members.get(groupIds.other) ?? [],
  };
  const inOne = new Set(lists.one.map(({ personId }) => personId));
  const inBoth = new Set(lists.other.map(({ personId }) => personId).filter((id) => inOne.has(id)));
  const [one, other, tiers, experts] = await Promise.all([
    readGroupPeople(db, groupIds.one, lists.one, now),
    readGroupPeople(db, groupIds.other, lists.other, now),
    readTiers(db),
    readExpertIds(db),
  ]);
  const asMember = (home: Side) => (person: GroupPerson) =>
    swapPerson(person, {
      home,
      tier: tiers.get(person.personId) ?? null,
      isExpert: experts.has(person.personId),
      stays: inBoth.has(person.personId) ? 'both' : reasonToStay(person, now),
    });
  return [...one.map(asMember('one')), ...other.map(asMember('other'))];
}

function swapPerson(
  { personId, nickname, remark, groupNickname, messages, role }: GroupPerson,
  known: Pick<SwapMember, 'home' | 'tier' | 'isExpert' | 'stays'>,
): SwapPerson {
  return { personId, nickname, remark, groupNickname, messages, ...known, isCounted: role === 'member' };
}

function reasonToStay({ role, joinedAt }: GroupPerson, now: number): StayReason | null {
  if (role !== 'member') return role;
  return joinedAt > 0 && now - joinedAt < newcomerFor ? 'newcomer' : null;
}

async function readExpertIds(db: NuanqunDatabase): Promise<Set<string>> {
  const experts = await db.experts.toArray();
  return new Set(experts.filter(({ deletedAt }) => !deletedAt).map(({ personId }) => personId));
}

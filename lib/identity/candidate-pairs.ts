import { gapOf, type ListOrder } from './list-order.ts';
import type { PreparedPair, PreparedPerson } from './prepared-person.ts';
import { sharedGroups } from './shared-groups.ts';

/** People not linked yet. */
export interface OpenPeople {
  known: readonly PreparedPerson[];
  present: readonly PreparedPerson[];
}

/** What two people have to share to be worth comparing. */
interface Approach {
  keysOf: (person: PreparedPerson, side: 'known' | 'present') => readonly string[];
  /** So many known people may have a key wherever they are. */
  mostAnywhere: number;
  /** Where more have it, only those in a group with the present person are compared, and so many at most: else it tells too little. */
  mostInGroup: number;
}

const byName: readonly Approach[] = [
  { keysOf: remarkAndAvatar, mostAnywhere: 10, mostInGroup: 20 },
  { keysOf: nicknames, mostAnywhere: 3, mostInGroup: 20 },
  { keysOf: groupNicknames, mostAnywhere: 0, mostInGroup: 20 },
];
/** A key that more have is not even looked through. */
const mostLookedThrough = 3000;

/** Pairs with the same remark or avatar, and with a name in common in a group, or a rare one anywhere. */
export function pairsByName(people: OpenPeople): PreparedPair[] {
  return pairsBy(byName, people);
}

/**
 * Pairs of people whom no name tells: in two groups together, in one with the same AttrStatus, or in the same gap of a list
 * that kept its order.
 */
export function pairsLeftOver(people: OpenPeople, orders: ReadonlyMap<string, ListOrder>): PreparedPair[] {
  const inGap: Approach['keysOf'] = (person, side) => gaps(person, side, orders);
  return pairsBy([leftOver(groupsByTwo), leftOver(groupsWithAttrStatus), leftOver(inGap)], people);
}

function leftOver(keysOf: Approach['keysOf']): Approach {
  return { keysOf, mostAnywhere: 10, mostInGroup: 0 };
}

function pairsBy(approaches: readonly Approach[], { known, present }: OpenPeople): PreparedPair[] {
  const indexes = approaches.map((approach) => ({ approach, byKey: indexBy(approach, known) }));
  const pairs: PreparedPair[] = [];
  for (const person of present) {
    const found: PreparedPerson[] = [];
    for (const { approach, byKey } of indexes)
      for (const key of approach.keysOf(person, 'present')) {
        const sharing = byKey.get(key);
        if (!sharing) continue;
        for (const one of worthComparing(sharing, person, approach))
          if (!found.includes(one)) found.push(one);
      }
    for (const one of found) pairs.push({ known: one, present: person });
  }
  return pairs;
}

const nobody: readonly PreparedPerson[] = [];

function worthComparing(
  sharing: readonly PreparedPerson[],
  present: PreparedPerson,
  { mostAnywhere, mostInGroup }: Approach,
): readonly PreparedPerson[] {
  if (sharing.length <= mostAnywhere) return sharing;
  if (mostInGroup === 0 || sharing.length > mostLookedThrough) return nobody;
  const inGroup = sharing.filter((known) => sharedGroups(known, present).length > 0);
  return inGroup.length <= mostInGroup ? inGroup : nobody;
}

function indexBy({ keysOf }: Approach, known: readonly PreparedPerson[]): Map<string, PreparedPerson[]> {
  const byKey = new Map<string, PreparedPerson[]>();
  for (const person of known)
    for (const key of keysOf(person, 'known')) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(person);
      else byKey.set(key, [person]);
    }
  return byKey;
}

const none: readonly string[] = [];

function remarkAndAvatar({ remark, traits: { avatarSequence } }: PreparedPerson): readonly string[] {
  if (remark === '' && avatarSequence === 0) return none;
  const keys = remark === '' ? [] : [`remark ${remark}`];
  return avatarSequence === 0 ? keys : [...keys, `avatar ${avatarSequence}`];
}

function nicknames({ nickname, formerNames }: PreparedPerson): readonly string[] {
  return nickname === '' ? formerNames : [nickname, ...formerNames];
}

function groupNicknames({ memberships }: PreparedPerson): readonly string[] {
  if (!memberships.some(({ groupNickname }) => groupNickname !== '')) return none;
  return memberships.map(({ groupNickname }) => groupNickname).filter((name) => name !== '');
}

function groupsByTwo({ memberships }: PreparedPerson): readonly string[] {
  if (memberships.length < 2) return none;
  const groupIds = memberships.filter(({ hasLeft }) => !hasLeft).map(({ groupId }) => groupId);
  return groupIds.flatMap((one) => groupIds.filter((other) => one < other).map((other) => `${one} ${other}`));
}

function groupsWithAttrStatus({ memberships, traits: { attrStatus } }: PreparedPerson): string[] {
  return memberships.filter(({ hasLeft }) => !hasLeft).map(({ groupId }) => `${groupId} ${attrStatus}`);
}

function gaps(
  { memberships }: PreparedPerson,
  side: 'known' | 'present',
  orders: ReadonlyMap<string, ListOrder>,
): string[] {
  return memberships.flatMap(({ groupId, position, hasLeft }) => {
    const order = orders.get(groupId);
    return !order || hasLeft || position < 0 ? [] : [`${groupId} ${gapOf(order[side], position)}`];
  });
}

import { gapOf, type ListOrder } from './list-order.ts';
import type { PreparedPair, PreparedPerson } from './prepared-person.ts';

/** People not linked yet. */
export interface OpenPeople {
  known: readonly PreparedPerson[];
  present: readonly PreparedPerson[];
}

/** What two people have to share to be worth comparing. */
interface Approach {
  keysOf: (person: PreparedPerson, side: 'known' | 'present') => readonly string[];
  /** A key that makes more pairs than this tells nothing and is passed over. */
  mostPairs: number;
}

const byName: readonly Approach[] = [
  { keysOf: remarkAndAvatar, mostPairs: 100 },
  { keysOf: namesInGroups, mostPairs: 400 },
  { keysOf: nicknames, mostPairs: 9 },
];

/** Pairs with the same remark or avatar, a name in common in a group, or a rare one anywhere. */
export function pairsByName(people: OpenPeople): PreparedPair[] {
  return pairsBy(byName, people);
}

/**
 * The same, and pairs of people whom no name tells: in two groups together, in one with the same AttrStatus, or in the
 * same gap of a list that kept its order.
 */
export function pairsLeftOver(people: OpenPeople, orders: ReadonlyMap<string, ListOrder>): PreparedPair[] {
  return pairsBy(
    [
      ...byName,
      { keysOf: groupsByTwo, mostPairs: 100 },
      { keysOf: groupsWithAttrStatus, mostPairs: 100 },
      { keysOf: (person, side) => gaps(person, side, orders), mostPairs: 100 },
    ],
    people,
  );
}

function pairsBy(approaches: readonly Approach[], people: OpenPeople): PreparedPair[] {
  const pairs: PreparedPair[] = [];
  const seen = new Set<number>();
  for (const { keysOf, mostPairs } of approaches) {
    for (const block of blocksBy(keysOf, people)) {
      if (block.known.length * block.present.length > mostPairs) continue;
      for (const one of block.known)
        for (const other of block.present) {
          const known = people.known[one];
          const present = people.present[other];
          const number = one * people.present.length + other;
          if (!known || !present || seen.has(number)) continue;
          seen.add(number);
          pairs.push({ known, present });
        }
    }
  }
  return pairs;
}

/** Places of the known and of the present people who share a key. */
interface Block {
  known: number[];
  present: number[];
}

function blocksBy(keysOf: Approach['keysOf'], { known, present }: OpenPeople): Iterable<Block> {
  const blocks = new Map<string, Block>();
  known.forEach((person, index) => {
    for (const key of keysOf(person, 'known')) {
      const block = blocks.get(key);
      if (block) block.known.push(index);
      else blocks.set(key, { known: [index], present: [] });
    }
  });
  present.forEach((person, index) => {
    for (const key of keysOf(person, 'present')) blocks.get(key)?.present.push(index);
  });
  return blocks.values();
}

function remarkAndAvatar({ remark, traits: { avatarSequence } }: PreparedPerson): string[] {
  const keys = remark === '' ? [] : [`remark ${remark}`];
  return avatarSequence === 0 ? keys : [...keys, `avatar ${avatarSequence}`];
}

function namesInGroups(person: PreparedPerson): string[] {
  const keys: string[] = [];
  const names = nicknames(person);
  for (const { groupId, groupNickname } of person.memberships) {
    for (const name of names) keys.push(`${groupId} ${name}`);
    // Apart from nicknames, since the two are not compared with each other.
    if (groupNickname !== '') keys.push(`${groupId}\n${groupNickname}`);
  }
  return keys;
}

function nicknames({ nickname, formerNames }: PreparedPerson): readonly string[] {
  if (nickname === '') return formerNames;
  return formerNames.length === 0 ? [nickname] : [nickname, ...formerNames];
}

function groupsByTwo({ memberships }: PreparedPerson): string[] {
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

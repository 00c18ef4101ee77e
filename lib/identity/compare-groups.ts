import type { GroupMatch, GroupsToMatch, KnownGroup, PresentGroup } from './match-groups.ts';
import { normalized } from './name-key.ts';

/** A known group with stored members and a present one whose members are told, compared. */
export interface ComparedGroups extends GroupMatch {
  /** How many names both have. */
  sharedNames: number;
  /** The overlap, twice as high with the same name and less where the operator owns only one of them. */
  score: number;
}

const withSameName = 2;
const withOtherOwner = 0.6;

/** @returns the pairs that have any member's name in common. */
export function compareGroups({ known, present, formerNames }: GroupsToMatch): ComparedGroups[] {
  const rarity = rarityOfNames(known, present);
  const weightOf = (names: ReadonlySet<string>) => [...names].reduce((sum, name) => sum + rarity(name), 0);
  const knownNames = known.map(({ memberNames }) => namesOf(memberNames));
  const knownWeights = knownNames.map(weightOf);
  const holders = holdersOf(knownNames);
  return present.flatMap((group) => {
    const names = namesOf(group.memberNames ?? []);
    const weight = weightOf(names);
    return [...sharedWith(names, holders, rarity)].flatMap(([index, shared]) => {
      const other = known[index];
      if (!other) return [];
      const overlap = shared.weight / Math.sqrt(weight * (knownWeights[index] ?? weight));
      const sameName = hasName(other, group.name, formerNames);
      const owner = other.ownedByMe === group.ownedByMe ? 1 : withOtherOwner;
      const score = overlap * (sameName ? withSameName : 1) * owner;
      return [
        { knownId: other.id, presentId: group.id, overlap, sameName, sharedNames: shared.names, score },
      ];
    });
  });
}

/** Whether the known group has the name, or had it; never for an empty one. */
export function hasName(group: KnownGroup, name: string, formerNames: GroupsToMatch['formerNames']): boolean {
  const wanted = normalized(name);
  if (wanted === '') return false;
  return [group.name, ...(formerNames?.get(group.id) ?? [])].some((one) => normalized(one) === wanted);
}

function namesOf(memberNames: readonly string[]): Set<string> {
  return new Set(memberNames.filter((name) => name !== ''));
}

/** The fewer groups of either side have the name, the more it says: the logarithm of all groups over those that have it. */
function rarityOfNames(
  known: readonly KnownGroup[],
  present: readonly PresentGroup[],
): (name: string) => number {
  const inKnown = countGroups(known.map(({ memberNames }) => memberNames));
  const inPresent = countGroups(present.map(({ memberNames }) => memberNames ?? []));
  const all = Math.max(known.length, present.length) + 1;
  return (name) => Math.log(all / Math.max(inKnown.get(name) ?? 0, inPresent.get(name) ?? 0, 1));
}

function countGroups(memberNames: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const names of memberNames)
    for (const name of namesOf(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Name → places of the known groups that have it. */
function holdersOf(knownNames: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  knownNames.forEach((names, index) => {
    for (const name of names) {
      const ofName = holders.get(name);
      if (ofName) ofName.push(index);
      else holders.set(name, [index]);
    }
  });
  return holders;
}

/** Place of each known group with a name in common → how many, and what they weigh together. */
function sharedWith(
  names: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
  rarity: (name: string) => number,
): Map<number, { names: number; weight: number }> {
  const shared = new Map<number, { names: number; weight: number }>();
  for (const name of names)
    for (const index of holders.get(name) ?? []) {
      const before = shared.get(index) ?? { names: 0, weight: 0 };
      shared.set(index, { names: before.names + 1, weight: before.weight + rarity(name) });
    }
  return shared;
}

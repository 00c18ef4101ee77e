import type { GroupMatch, GroupsToMatch, KnownGroup } from './match-groups.ts';
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
  const knownNames = known.map(({ memberNames }) => namesOf(memberNames));
  const holders = holdersOf(knownNames);
  // The fewer known groups have a name, the more it says.
  const rarity = (name: string) => Math.log((known.length + 1) / (holders.get(name)?.length ?? 1));
  const weightOf = (names: ReadonlySet<string>) => {
    let weight = 0;
    for (const name of names) weight += rarity(name);
    return weight;
  };
  const knownWeights = knownNames.map(weightOf);
  return present.flatMap((group) => {
    const names = namesOf(group.memberNames ?? []);
    const weight = weightOf(names);
    return [...sharedNames(names, holders)].flatMap(([index, shared]) => {
      const other = known[index];
      if (!other) return [];
      const overlap = weightOf(shared) / Math.sqrt(weight * (knownWeights[index] ?? weight));
      const sameName = hasName(other, group.name, formerNames);
      const owner = other.ownedByMe === group.ownedByMe ? 1 : withOtherOwner;
      const score = overlap * (sameName ? withSameName : 1) * owner;
      return [{ knownId: other.id, presentId: group.id, overlap, sameName, sharedNames: shared.size, score }];
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

/** Place of each known group with a name in common → the names in common. */
function sharedNames(
  names: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): Map<number, Set<string>> {
  const shared = new Map<number, Set<string>>();
  for (const name of names)
    for (const index of holders.get(name) ?? []) {
      const ofGroup = shared.get(index);
      if (ofGroup) ofGroup.add(name);
      else shared.set(index, new Set([name]));
    }
  return shared;
}

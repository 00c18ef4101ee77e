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
  const rarity = (holding: number) => Math.log((known.length + 1) / Math.max(1, holding));
  const knownWeights = knownNames.map((names) => weighNames(names, holders, rarity, known.length).total);
  return present.flatMap((group) => {
    const names = namesOf(group.memberNames ?? []);
    const { total, shared, counts } = weighNames(names, holders, rarity, known.length);
    return known.flatMap((other, index) => {
      const sharedNames = counts[index] ?? 0;
      if (sharedNames === 0) return [];
      const overlap = (shared[index] ?? 0) / Math.sqrt(total * (knownWeights[index] ?? total));
      const sameName = hasName(other, group.name, formerNames);
      const owner = other.ownedByMe === group.ownedByMe ? 1 : withOtherOwner;
      const score = overlap * (sameName ? withSameName : 1) * owner;
      return [{ knownId: other.id, presentId: group.id, overlap, sameName, sharedNames, score }];
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

/** What the names weigh together, and by place of the known groups what those weigh that it shares, and how many they are. */
function weighNames(
  names: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
  rarity: (holding: number) => number,
  groups: number,
): { total: number; shared: Float64Array; counts: Int32Array } {
  const shared = new Float64Array(groups);
  const counts = new Int32Array(groups);
  let total = 0;
  for (const name of names) {
    const holding = holders.get(name) ?? [];
    const weight = rarity(holding.length);
    total += weight;
    for (const index of holding) {
      shared[index] = (shared[index] ?? 0) + weight;
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return { total, shared, counts };
}

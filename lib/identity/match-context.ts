import { attrStatusEvidence } from './attr-status-evidence.ts';
import type { OpenPeople } from './candidate-pairs.ts';
import type { Evidence } from './evidence.ts';
import { type GroupFigures, groupFigures } from './group-figures.ts';
import type { ListOrder } from './list-order.ts';
import type { PeopleToMatch } from './match-people.ts';
import { countNames, type NameCounts } from './name-counts.ts';
import { peopleInBoth } from './people-in-both.ts';
import type { PreparedPair, PreparedPerson } from './prepared-person.ts';

/** What a pair of people is judged against that stays the same in all rounds. */
export interface MatchBasis {
  population: NameCounts;
  /** What an AttrStatus says that is the same or not. */
  attrStatuses: (attrStatus: number, agrees: boolean) => Evidence;
  /** What one group says of those who are in no other one together, by its id; made when first needed. */
  ofOneGroup: { byName: Map<string, Evidence>; leftOver: Map<string, Evidence> };
  /** Known people who are friends. */
  friends: number;
  /** Remark → known people who carry it. */
  remarks: ReadonlyMap<string, number>;
  figures: ReadonlyMap<string, GroupFigures>;
  completeGroups: ReadonlySet<string>;
  /** How many of the known people are in both groups. */
  inBoth: (groupId: string, otherGroupId: string) => number;
}

export interface MatchContext extends MatchBasis {
  /** Groups whose member list was proven to keep its order. */
  orders: ReadonlyMap<string, ListOrder>;
  /** Complete groups of which one known and one present member are left over. */
  onlyOneLeft: ReadonlySet<string>;
}

export function matchBasis(
  people: PeopleToMatch,
  open: OpenPeople,
  linked: readonly PreparedPair[],
): MatchBasis {
  const known = [...open.known, ...linked.map((pair) => pair.known)];
  const present = [...open.present, ...linked.map((pair) => pair.present)];
  const population = people.population ?? countNames(known.map(({ traits }) => traits));
  return {
    population,
    attrStatuses: attrStatusEvidence(population),
    ofOneGroup: { byName: new Map(), leftOver: new Map() },
    friends: known.filter(({ traits }) => traits.isFriend).length,
    remarks: countRemarks(known),
    figures: groupFigures(known, present, population),
    completeGroups: people.completeGroups,
    inBoth: peopleInBoth(known),
  };
}

function countRemarks(known: readonly PreparedPerson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { remark } of known) if (remark !== '') counts.set(remark, (counts.get(remark) ?? 0) + 1);
  return counts;
}

export function onlyOneLeft(
  { known, present }: OpenPeople,
  { completeGroups }: Pick<MatchBasis, 'completeGroups'>,
): Set<string> {
  const knownLeft = countMembers(known);
  const presentLeft = countMembers(present);
  const isOnly = (groupId: string) => knownLeft.get(groupId) === 1 && presentLeft.get(groupId) === 1;
  return new Set([...completeGroups].filter(isOnly));
}

function countMembers(people: readonly PreparedPerson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { memberships } of people)
    for (const { groupId, hasLeft } of memberships)
      if (!hasLeft) counts.set(groupId, (counts.get(groupId) ?? 0) + 1);
  return counts;
}

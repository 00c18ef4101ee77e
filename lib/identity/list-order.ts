import { longestIncreasing } from './longest-increasing.ts';
import type { PreparedPair } from './prepared-person.ts';

/** A group's member list that kept its order: the members who prove it, as they stood then and stand now. */
export interface ListOrder {
  /** Ascending. */
  known: readonly number[];
  /** Ascending, of the same members. */
  present: readonly number[];
  /** Share of the linked members who kept their place among the others. */
  kept: number;
}

/** Fewer linked members prove nothing about a list. */
const fewestLinked = 20;
const leastKept = 0.97;

/** @returns by group id, of the groups only whose order is proven by the people linked so far. */
export function provenOrders(linked: readonly PreparedPair[]): Map<string, ListOrder> {
  const positions = new Map<string, { known: number; present: number }[]>();
  for (const { known, present } of linked)
    for (const { groupId, position } of present.memberships) {
      const before = known.memberships.find((membership) => membership.groupId === groupId);
      if (!before || before.hasLeft || before.position < 0 || position < 0) continue;
      const ofGroup = positions.get(groupId);
      const both = { known: before.position, present: position };
      if (ofGroup) ofGroup.push(both);
      else positions.set(groupId, [both]);
    }
  const orders = new Map<string, ListOrder>();
  for (const [groupId, ofGroup] of positions) {
    const order = ofGroup.length < fewestLinked ? null : orderOf(ofGroup);
    if (order && order.kept >= leastKept) orders.set(groupId, order);
  }
  return orders;
}

function orderOf(positions: { known: number; present: number }[]): ListOrder {
  const inOrder = positions.toSorted((one, other) => one.known - other.known);
  const kept = longestIncreasing(inOrder.map(({ present }) => present)).map((place) => inOrder[place]);
  return {
    known: kept.map((both) => both?.known ?? 0),
    present: kept.map((both) => both?.present ?? 0),
    kept: kept.length / positions.length,
  };
}

/** How many of the ascending positions lie before this one: the gap between proven members in which it stands. */
export function gapOf(positions: readonly number[], position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

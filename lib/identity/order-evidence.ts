import type { Evidence } from './evidence.ts';
import { gapOf, type ListOrder } from './list-order.ts';
import type { MatchContext } from './match-context.ts';
import type { SharedGroup } from './shared-groups.ts';

/** What the place in those member lists says that kept their order: whether both stand between the same proven members. */
export function orderEvidence(
  shared: readonly SharedGroup[],
  { orders, figures }: MatchContext,
): Evidence | null {
  let best: Evidence | null = null;
  for (const { groupId, known, present } of shared) {
    const order = orders.get(groupId);
    if (!order || known.hasLeft || known.position < 0 || present.position < 0) continue;
    const gap = gapOf(order.present, present.position);
    const agrees = gap === gapOf(order.known, known.position);
    const chance = shareOfGap(order, gap, figures.get(groupId)?.present ?? 1);
    const keeps = Math.min(order.kept, 0.98);
    const weight = Math.log(agrees ? keeps / chance : (1 - keeps) / (1 - chance));
    if (!best || weight > best.weight) best = { key: 'order', agrees, weight, shown: groupId };
  }
  return best;
}

/** How likely anybody stands in the gap: the places in it, of all places of the list. */
function shareOfGap({ present }: ListOrder, gap: number, places: number): number {
  const from = gap > 0 ? (present[gap - 1] ?? -1) : -1;
  const to = present[gap] ?? Math.max(places, from + 2);
  return Math.min(0.9, (to - from - 1) / Math.max(places, 2));
}

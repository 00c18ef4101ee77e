import type { Evidence } from './evidence.ts';
import { gapOf } from './list-order.ts';
import type { MatchContext } from './match-context.ts';
import type { SharedGroup } from './shared-groups.ts';

/**
 * Adds what the place in those member lists says that kept their order: whether both stand between the same proven members, and
 * where as many places are between those as before, in the same one of them.
 */
export function addOrderEvidence(
  evidence: Evidence[],
  shared: readonly SharedGroup[],
  { orders, figures }: MatchContext,
): void {
  if (orders.size === 0) return;
  let best: Evidence | null = null;
  for (const { groupId, known, present } of shared) {
    const order = orders.get(groupId);
    if (!order || known.hasLeft || known.position < 0 || present.position < 0) continue;
    const places = Math.max(figures.get(groupId)?.present ?? 0, 2);
    const before = gapAround(order.known, known.position);
    const now = gapAround(order.present, present.position);
    const isUnchanged = before.number === now.number && before.places === now.places;
    const agrees = before.number === now.number && (!isUnchanged || before.offset === now.offset);
    const chance = Math.min(0.9, (isUnchanged ? 1 : Math.min(now.places, places)) / places);
    const keeps = Math.min(order.kept, 0.98);
    const weight = Math.log(agrees ? keeps / chance : (1 - keeps) / (1 - chance));
    if (!best || weight > best.weight) best = { key: 'order', agrees, weight, shown: groupId };
  }
  if (best) evidence.push(best);
}

/** The gap between proven members in which somebody stands: which, how many places it has, and which of them it is. */
function gapAround(
  proven: readonly number[],
  position: number,
): { number: number; places: number; offset: number } {
  const number = gapOf(proven, position);
  const from = proven[number - 1] ?? -1;
  const to = proven[number] ?? Number.POSITIVE_INFINITY;
  return { number, places: to - from - 1, offset: position - from };
}

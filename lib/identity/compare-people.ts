import type { Evidence, EvidenceKey } from './evidence.ts';
import { addGroupEvidence } from './group-evidence.ts';
import type { MatchContext } from './match-context.ts';
import { addNameEvidence } from './name-evidence.ts';
import { addOrderEvidence } from './order-evidence.ts';
import type { PreparedPerson } from './prepared-person.ts';
import { type SharedGroup, sharedGroups } from './shared-groups.ts';
import { addTraitEvidence } from './trait-evidence.ts';

/** A known and a present person compared. */
export interface Comparison {
  known: PreparedPerson;
  present: PreparedPerson;
  evidence: Evidence[];
  /** Sum of the evidence's weights: the logarithm of the odds that they are one. */
  weight: number;
  /** How likely they are one when all comparisons are seen together, 0 to 1; 0 until then. */
  probability: number;
}

/**
 * Weighs all weak keys of two people after Fellegi and Sunter (A theory for record linkage, 1969): each adds the logarithm of how
 * much likelier what it shows is for one person than for two.
 */
export function comparePeople(
  known: PreparedPerson,
  present: PreparedPerson,
  context: MatchContext,
): Comparison {
  const shared = sharedGroups(known, present);
  const evidence: Evidence[] = [];
  addNameEvidence(evidence, known, present, shared, context);
  const byName = evidence.some(({ agrees }) => agrees);
  addGroupEvidence(evidence, known, present, { shared, byName }, context);
  addTraitEvidence(evidence, known, present, shared, context);
  addOrderEvidence(evidence, shared, context);
  addOnlyOneLeft(evidence, shared, context);
  let weight = 0;
  for (const one of evidence) weight += one.weight;
  return { known, present, evidence, weight, probability: 0 };
}

/** It adds nothing: what it says lies in what the groups say. */
function addOnlyOneLeft(
  evidence: Evidence[],
  shared: readonly SharedGroup[],
  { onlyOneLeft }: MatchContext,
): void {
  if (onlyOneLeft.size === 0) return;
  const group = shared.find(({ groupId }) => onlyOneLeft.has(groupId));
  if (group) evidence.push({ key: 'onlyOneLeft', agrees: true, weight: 0, shown: group.groupId });
}

const telling: ReadonlySet<EvidenceKey> = new Set([
  'remark',
  'nickname',
  'formerName',
  'groupNickname',
  'avatar',
  'order',
]);

/** Whether there is more than that two people are left over: a name, avatar or place that agrees, or two groups that both are in. */
export function isTelling({ evidence }: Comparison): boolean {
  const agreeing = evidence.filter(({ agrees }) => agrees);
  return (
    agreeing.some(({ key }) => telling.has(key)) || agreeing.filter(({ key }) => key === 'groups').length > 1
  );
}

import type { Evidence, EvidenceKey } from './evidence.ts';
import { groupEvidence } from './group-evidence.ts';
import type { MatchContext } from './match-context.ts';
import { nameEvidence } from './name-evidence.ts';
import { orderEvidence } from './order-evidence.ts';
import type { PreparedPerson } from './prepared-person.ts';
import { sharedGroups } from './shared-groups.ts';
import { traitEvidence } from './trait-evidence.ts';

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
 * much likelier what it shows is for one person than for two. That both are the only ones left of a group adds nothing: it lies in what
 * the groups say.
 */
export function comparePeople(
  known: PreparedPerson,
  present: PreparedPerson,
  context: MatchContext,
): Comparison {
  const shared = sharedGroups(known, present);
  const evidence = nameEvidence(known, present, shared, context);
  const byName = evidence.some(({ agrees }) => agrees);
  for (const one of groupEvidence(known, present, { shared, byName }, context)) evidence.push(one);
  for (const one of traitEvidence(known, present, shared, context)) if (one) evidence.push(one);
  const order = orderEvidence(shared, context);
  if (order) evidence.push(order);
  const { onlyOneLeft } = context;
  const onlyOne = onlyOneLeft.size > 0 && shared.find(({ groupId }) => onlyOneLeft.has(groupId));
  if (onlyOne) evidence.push({ key: 'onlyOneLeft', agrees: true, weight: 0, shown: onlyOne.groupId });
  return {
    known,
    present,
    evidence,
    weight: evidence.reduce((sum, { weight }) => sum + weight, 0),
    probability: 0,
  };
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

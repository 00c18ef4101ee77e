import type { Evidence } from './evidence.ts';
import type { MatchContext } from './match-context.ts';
import type { PreparedPerson } from './prepared-person.ts';
import type { SharedGroup } from './shared-groups.ts';

/** Adds what AttrStatus, region, sex, avatar and friendship say; what is not known of both says nothing. */
export function addTraitEvidence(
  evidence: Evidence[],
  known: PreparedPerson,
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  context: MatchContext,
): void {
  const attrStatus = attrStatusEvidence(known, present, shared, context);
  if (attrStatus) evidence.push(attrStatus);
  if (!known.traits.isFriend && !present.traits.isFriend) return;
  const region = regionEvidence(known, present);
  if (region) evidence.push(region);
  const avatar = avatarEvidence(known, present);
  if (avatar) evidence.push(avatar);
  const friend = friendEvidence(known, present, shared, context);
  if (friend) evidence.push(friend);
}

function attrStatusEvidence(
  known: PreparedPerson,
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  { attrStatuses, figures }: MatchContext,
): Evidence | null {
  const before = known.traits.attrStatus;
  const now = present.traits.attrStatus;
  if (before === 0 || now === 0) return null;
  for (const { groupId } of shared) if (figures.get(groupId)?.attrStatusHolds === false) return null;
  return attrStatuses(now, before === now);
}

/** Sex, province and city together: a person keeps them, of two people half share the sex, few the region. */
function regionEvidence(
  { traits: before }: PreparedPerson,
  { traits: now }: PreparedPerson,
): Evidence | null {
  if (!now.sex && !now.province) return null;
  const weights = [
    compared(before.sex, now.sex, { keeps: 0.98, chance: 0.5 }),
    compared(before.province, now.province, { keeps: 0.95, chance: 0.1 }),
    before.province === now.province ? compared(before.city, now.city, { keeps: 0.95, chance: 0.3 }) : 0,
  ];
  const weight = weights.reduce((sum, one) => sum + one);
  const shown = [now.province, now.city].join(' ').trim();
  return weight === 0 ? null : { key: 'region', agrees: weight > 0, weight, shown };
}

function avatarEvidence(
  { traits: before }: PreparedPerson,
  { traits: now }: PreparedPerson,
): Evidence | null {
  const weight = compared(before.avatarSequence, now.avatarSequence, { keeps: 0.8, chance: 0.0002 });
  const shown = String(now.avatarSequence);
  return weight === 0 ? null : { key: 'avatar', agrees: weight > 0, weight, shown };
}

/** @param chance how likely two people share the value. */
function compared<Value extends string | number>(
  before: Value,
  now: Value,
  { keeps, chance }: { keeps: number; chance: number },
): number {
  if (!before || !now) return 0;
  return Math.log(before === now ? keeps / chance : (1 - keeps) / (1 - chance));
}

/** Friends stay friends. Those who share no group are compared among friends anyway (see group-evidence.ts). */
function friendEvidence(
  { traits: before }: PreparedPerson,
  { traits: now }: PreparedPerson,
  shared: readonly SharedGroup[],
  { figures }: MatchContext,
): Evidence | null {
  const agrees = before.isFriend && now.isFriend;
  if (agrees && shared.length === 0) return null;
  const chance = Math.max(0, ...shared.map(({ groupId }) => figures.get(groupId)?.friends ?? 0)) || 0.1;
  return { key: 'friend', agrees, weight: Math.log(agrees ? 0.97 / chance : 0.05), shown: '' };
}

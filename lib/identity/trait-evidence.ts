import type { Evidence } from './evidence.ts';
import type { MatchContext } from './match-context.ts';
import type { PreparedPerson } from './prepared-person.ts';
import type { SharedGroup } from './shared-groups.ts';

/** It is constant as far as anybody knows; this leaves room for what nobody knows. */
const attrStatusChanges = 0.0001;

/** What AttrStatus, region, sex, avatar and friendship say; null where it is not known of both, and says nothing. */
export function traitEvidence(
  known: PreparedPerson,
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  context: MatchContext,
): (Evidence | null)[] {
  return [
    attrStatusEvidence(known, present, shared, context),
    regionEvidence(known, present),
    avatarEvidence(known, present),
    friendEvidence(known, present, shared, context),
  ];
}

function attrStatusEvidence(
  known: PreparedPerson,
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  { population, attrStatusesKnown, figures }: MatchContext,
): Evidence | null {
  const before = known.traits.attrStatus;
  const now = present.traits.attrStatus;
  if (before === 0 || now === 0) return null;
  if (shared.some(({ groupId }) => figures.get(groupId)?.attrStatusHolds === false)) return null;
  // Four in ten, as the commonest value, are assumed of the first ten people.
  const chance = ((population.attrStatuses.get(now) ?? 0) + 4) / (attrStatusesKnown + 10);
  const agrees = before === now;
  const weight = Math.log(agrees ? 1 / chance : attrStatusChanges / (1 - chance));
  return { key: 'attrStatus', agrees, weight, shown: String(now) };
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
  if (!before.isFriend && !now.isFriend) return null;
  const agrees = before.isFriend && now.isFriend;
  if (agrees && shared.length === 0) return null;
  const chance = Math.max(0, ...shared.map(({ groupId }) => figures.get(groupId)?.friends ?? 0)) || 0.1;
  return { key: 'friend', agrees, weight: Math.log(agrees ? 0.97 / chance : 0.05), shown: '' };
}

import type { Evidence } from './evidence.ts';
import type { MatchContext } from './match-context.ts';
import type { PreparedPerson } from './prepared-person.ts';
import type { SharedGroup } from './shared-groups.ts';

/** Of those who leave or join a group, how many leave or join another one of theirs as well. */
const alsoElsewhere = 0.3;
/** How likely somebody who had left a group is in it again. */
const comesBack = 0.02;
/** How likely a newcomer of a group is somebody known from another one. */
const knownElsewhere = 0.1;
/** How likely a known person has joined one more known group, against the present one having been there before. */
const turnsUpInOneMore = 0.1;

/**
 * Adds what the groups say. The first piece holds how those who stay compare with those who went and came; each further group
 * that both are in adds a piece, and so does each that only one of them is in.
 * @param byName whether any name agrees. Else the pair vies only with people whom no name tells either, and those are
 * compared with one another themselves.
 */
export function addGroupEvidence(
  evidence: Evidence[],
  known: PreparedPerson,
  present: PreparedPerson,
  { shared, byName }: { shared: readonly SharedGroup[]; byName: boolean },
  context: MatchContext,
): void {
  const [first] = shared;
  if (!first) {
    evidence.push(elsewhere(known, present, context));
    return;
  }
  if (shared.length === 1) evidence.push(inOneGroup(first, byName, context));
  else addFurtherGroups(evidence, shared, byName, context);
  // Most people are in the same groups as before.
  if (known.memberships.length > shared.length)
    for (const { groupId, hasLeft } of known.memberships)
      if (!hasLeft && context.completeGroups.has(groupId) && !includes(shared, groupId))
        evidence.push(onlyKnownIn(groupId, context));
  if (present.memberships.length > shared.length)
    for (const { groupId } of present.memberships)
      if ((context.figures.get(groupId)?.known ?? 0) > 0 && !includes(shared, groupId))
        evidence.push({ key: 'groups', agrees: false, weight: Math.log(turnsUpInOneMore), shown: groupId });
}

/** The same for all who are in one group together, so made once. */
function inOneGroup(group: SharedGroup, byName: boolean, context: MatchContext): Evidence {
  if (group.known.hasLeft) return returned(group, context);
  const made = byName ? context.ofOneGroup.byName : context.ofOneGroup.leftOver;
  let evidence = made.get(group.groupId);
  if (!evidence) {
    const weight = stayingOdds([group], 1, byName, context);
    evidence = { key: 'groups', agrees: true, weight, shown: group.groupId };
    made.set(group.groupId, evidence);
  }
  return evidence;
}

/** They share no group: among friends they still compare as in one group; else it takes a newcomer known from elsewhere. */
function elsewhere(known: PreparedPerson, present: PreparedPerson, context: MatchContext): Evidence {
  const areFriends = known.traits.isFriend && present.traits.isFriend;
  const newFriends = 1 + 0.05 * context.friends;
  const odds = areFriends ? 0.9 / (0.1 * newFriends) : knownElsewhere / (context.population.people + 1);
  return {
    key: 'groups',
    agrees: false,
    weight: Math.log(odds),
    shown: present.memberships[0]?.groupId ?? '',
  };
}

function returned({ groupId }: SharedGroup, { figures }: MatchContext): Evidence {
  const { joined, renamed, present } = figures.get(groupId) ?? { joined: 0.1, renamed: 0.1, present: 1 };
  const weight = Math.log(comesBack / ((joined + renamed) * present));
  return { key: 'groups', agrees: true, weight, shown: groupId };
}

/** Those that the known one had not left; the group that lost least comes first: it tells most, and of others perhaps not all members are given. */
function addFurtherGroups(
  evidence: Evidence[],
  shared: readonly SharedGroup[],
  byName: boolean,
  context: MatchContext,
): void {
  const still = steadiestFirst(
    shared.filter(({ known }) => !known.hasLeft),
    context,
  );
  const [first] = shared;
  if (still.length === 0 && first) evidence.push(returned(first, context));
  let before = 0;
  still.forEach(({ groupId }, index) => {
    const odds = stayingOdds(still, index + 1, byName, context);
    evidence.push({ key: 'groups', agrees: true, weight: odds - before, shown: groupId });
    before = odds;
  });
}

function steadiestFirst(shared: readonly SharedGroup[], { figures }: MatchContext): SharedGroup[] {
  const left = ({ groupId }: SharedGroup) => figures.get(groupId)?.left ?? 1;
  return shared.toSorted((one, other) => left(one) - left(other) || (one.groupId < other.groupId ? -1 : 1));
}

/**
 * How likely a known member of the first so many groups is still there, over how likely they are lost and how many members of
 * all these groups are expected whom nobody known accounts for; as a logarithm.
 */
function stayingOdds(
  groups: readonly SharedGroup[],
  count: number,
  byName: boolean,
  { figures, inBoth }: MatchContext,
): number {
  const first = groups[0]?.groupId ?? '';
  const { left, joined, renamed, present } = figures.get(first) ?? noFigures;
  let inAll = count > 1 ? Number.POSITIVE_INFINITY : present;
  for (let other = 1; other < count; other++)
    inAll = Math.min(inAll, inBoth(first, groups[other]?.groupId ?? ''));
  const also = alsoElsewhere ** (count - 1);
  const untold = byName ? renamed : 0;
  const lost = left * also + untold;
  const unaccounted = joined * also * (inAll + (count > 1 ? 1 : 0)) + untold * inAll;
  return Math.log(Math.max(0.05, 1 - left - untold) / (lost * unaccounted));
}

const noFigures = { left: 0.1, joined: 0.1, renamed: 0.05, present: 1 };

/** The known one must have left a complete group in which the present one is not. */
function onlyKnownIn(groupId: string, { figures }: MatchContext): Evidence {
  const left = figures.get(groupId)?.left ?? alsoElsewhere;
  return {
    key: 'groups',
    agrees: false,
    weight: Math.min(0, Math.log(left / alsoElsewhere)),
    shown: groupId,
  };
}

function includes(shared: readonly SharedGroup[], groupId: string): boolean {
  return shared.some((group) => group.groupId === groupId);
}

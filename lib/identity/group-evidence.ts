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
/** How likely a known person turned up in one more known group, against somebody of that group being there. */
const turnsUpInOneMore = 0.1;

/**
 * What the groups say. The first piece holds how those who stay compare with those who went and came; each further group
 * that both are in adds a piece, and so does each that only one of them is in.
 * @param byName whether any name agrees. Else the pair vies only with people whom no name tells either, and those are
 * compared with one another themselves.
 */
export function groupEvidence(
  known: PreparedPerson,
  present: PreparedPerson,
  { shared, byName }: { shared: readonly SharedGroup[]; byName: boolean },
  context: MatchContext,
): Evidence[] {
  const [first] = shared;
  if (!first) return [elsewhere(known, present, context)];
  const still = shared.filter((group) => !group.known.hasLeft);
  const together = still.length > 0 ? stillTogether(still, byName, context) : [returned(first, context)];
  return [...together, ...onlyKnownIn(known, shared, context), ...onlyPresentIn(present, shared, context)];
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

function stillTogether(shared: readonly SharedGroup[], byName: boolean, context: MatchContext): Evidence[] {
  const size = ({ groupId }: SharedGroup) => context.figures.get(groupId)?.known ?? 0;
  const bySize = shared.toSorted(
    (one, other) => size(one) - size(other) || (one.groupId < other.groupId ? -1 : 1),
  );
  let before = 0;
  return bySize.map(({ groupId }, index) => {
    const odds = stayingOdds(bySize.slice(0, index + 1), byName, context);
    const weight = odds - before;
    before = odds;
    return { key: 'groups', agrees: true, weight, shown: groupId };
  });
}

/**
 * How likely a known member of these groups is still there, over how likely they are lost and how many members of all these
 * groups are expected whom nobody known accounts for; as a logarithm.
 */
function stayingOdds(
  groups: readonly SharedGroup[],
  byName: boolean,
  { figures, inBoth }: MatchContext,
): number {
  const first = groups[0]?.groupId ?? '';
  const { left, joined, renamed, present } = figures.get(first) ?? noFigures;
  const others = groups.slice(1).map(({ groupId }) => inBoth(first, groupId));
  const inAll = others.length > 0 ? Math.min(...others) : present;
  const also = alsoElsewhere ** others.length;
  const untold = byName ? renamed : 0;
  const lost = left * also + untold;
  const unaccounted = joined * also * (inAll + (others.length > 0 ? 1 : 0)) + untold * inAll;
  return Math.log(Math.max(0.05, 1 - left - untold) / (lost * unaccounted));
}

const noFigures = { left: 0.1, joined: 0.1, renamed: 0.05, present: 1 };

/** The known one must have left the complete groups in which the present one is not. */
function onlyKnownIn(
  known: PreparedPerson,
  shared: readonly SharedGroup[],
  { completeGroups, figures }: MatchContext,
): Evidence[] {
  return known.memberships
    .filter(({ groupId, hasLeft }) => !hasLeft && completeGroups.has(groupId) && !includes(shared, groupId))
    .map(({ groupId }) => {
      const left = figures.get(groupId)?.left ?? alsoElsewhere;
      const weight = Math.min(0, Math.log(left / alsoElsewhere));
      return { key: 'groups', agrees: false, weight, shown: groupId };
    });
}

/** The known one must have joined the groups that were known without them. */
function onlyPresentIn(
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  { figures }: MatchContext,
): Evidence[] {
  return present.memberships
    .filter(({ groupId }) => (figures.get(groupId)?.known ?? 0) > 0 && !includes(shared, groupId))
    .map(({ groupId }) => ({
      key: 'groups',
      agrees: false,
      weight: Math.log(turnsUpInOneMore),
      shown: groupId,
    }));
}

function includes(shared: readonly SharedGroup[], groupId: string): boolean {
  return shared.some((group) => group.groupId === groupId);
}

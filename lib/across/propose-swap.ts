import { tiers } from '../store/tables';
import { evenShares } from './even-shares';
import { seededRandom } from './seeded-random';
import { type Side, type SwapChoices, type SwapMember, sideAfter } from './swap-member';
import { talkingLevels, talkingLevelsOf } from './talking-level';

/** So many ways to split are drawn, and the one with the most even number of messages is taken. */
const draws = 16;

/**
 * Who moves, so that both groups become equally large and are alike in tiers, in how much is said and in experts, and about
 * half of each group meets half of the other. Members are sorted into kinds by expert, tier and talking level; each kind is
 * halved, and of each group as large a part; who of them moves is drawn, one of every two who speak about as much. The same seed gives the same split,
 * whatever the order of the members.
 * @param choices are kept to; the others are split around them.
 * @returns ids of those who move.
 */
export function proposeSwap(
  members: readonly SwapMember[],
  seed: number,
  choices: SwapChoices = new Map(),
): Set<string> {
  const kinds = kindsOf(members, choices);
  const shares = evenShares(
    kinds.map(({ fixedInOne, fixedInOther, free }) => ({
      fixedInOne,
      fixedInOther,
      free: free.one.length + free.other.length,
    })),
  );
  const random = seededRandom(seed);
  let best = new Set<string>();
  let least = Infinity;
  for (let draw = 0; draw < draws; draw++) {
    const moves = movesOf(kinds, shares, choices, random);
    const surplus = Math.abs(messageSurplus(members, moves));
    if (surplus < least) [best, least] = [moves, surplus];
  }
  return best;
}

/** The split with the person's own decisions in place of what was proposed; nobody else's place changes. */
export function withChoices(
  members: readonly SwapMember[],
  proposed: ReadonlySet<string>,
  choices: SwapChoices,
): Set<string> {
  const moves = members.filter((member) => {
    if (member.stays === 'both') return false;
    const choice = choices.get(member.personId);
    return choice ? choice === 'move' : proposed.has(member.personId);
  });
  return new Set(moves.map(({ personId }) => personId));
}

interface Kind {
  fixedInOne: number;
  fixedInOther: number;
  free: Record<Side, SwapMember[]>;
}

/** In an order in which neighbours are alike, so that their odd ones out even each other out. */
function kindsOf(members: readonly SwapMember[], choices: SwapChoices): Kind[] {
  const keyOf = kindKeys(members);
  const kinds = new Map<string, Kind>();
  for (const member of members.toSorted(byId)) {
    const key = keyOf(member);
    const kind = kinds.get(key) ?? { fixedInOne: 0, fixedInOther: 0, free: { one: [], other: [] } };
    kinds.set(key, kind);
    add(kind, member, choices);
  }
  return [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind);
}

/** Gives the key of a member's kind; in the order of the keys neighbours are alike. */
function kindKeys(members: readonly SwapMember[]): (member: SwapMember) => string {
  const counted = members.filter(({ isCounted }) => isCounted);
  const levelOf = talkingLevelsOf(counted.map(({ messages }) => messages));
  return ({ isExpert, tier, messages, isCounted }) => {
    if (!isCounted) return 'uncounted';
    const level = talkingLevels.indexOf(levelOf(messages));
    return [isExpert ? 0 : 1, tier ? tiers.length - tiers.indexOf(tier) : 9, level].join('/');
  };
}

function add(kind: Kind, member: SwapMember, choices: SwapChoices): void {
  const choice = member.stays === 'both' ? 'stay' : choices.get(member.personId);
  if (!choice && !member.stays) {
    kind.free[member.home].push(member);
    return;
  }
  const moves = new Set(choice === 'move' ? [member.personId] : []);
  if (sideAfter(member, moves) === 'one') kind.fixedInOne += 1;
  else kind.fixedInOther += 1;
}

/** @param shares how many of each kind come to the first group: as large a part of each group's members. */
function movesOf(
  kinds: readonly Kind[],
  shares: readonly number[],
  choices: SwapChoices,
  random: () => number,
): Set<string> {
  const moves = new Set([...choices].filter(([, choice]) => choice === 'move').map(([id]) => id));
  for (const [index, { free }] of kinds.entries()) {
    const share = shares[index] ?? 0;
    const count = free.one.length + free.other.length;
    const staying = count === 0 ? 0 : Math.round((share * free.one.length) / count);
    const leaving = drawn(free.one, free.one.length - staying, random);
    const coming = drawn(free.other, share - staying, random);
    for (const { personId } of [...leaving, ...coming]) moves.add(personId);
  }
  return moves;
}

/** Draws so many, spread over those who speak much and those who speak little. */
function drawn(members: readonly SwapMember[], count: number, random: () => number): SwapMember[] {
  const ordered = members
    .map((member) => ({ member, chance: random() }))
    .sort((a, b) => b.member.messages - a.member.messages || a.chance - b.chance)
    .map(({ member }) => member);
  const picked = onePerCell(ordered, Math.min(count, ordered.length - count), random);
  return count <= ordered.length / 2 ? [...picked] : ordered.filter((member) => !picked.has(member));
}

function onePerCell(ordered: readonly SwapMember[], cells: number, random: () => number): Set<SwapMember> {
  const picked = new Set<SwapMember>();
  for (let cell = 0; cell < cells; cell++) {
    const from = Math.floor((cell * ordered.length) / cells);
    const to = Math.floor(((cell + 1) * ordered.length) / cells);
    const member = ordered[from + Math.floor(random() * (to - from))];
    if (member) picked.add(member);
  }
  return picked;
}

function messageSurplus(members: readonly SwapMember[], moves: ReadonlySet<string>): number {
  let surplus = 0;
  for (const member of members.filter(({ isCounted }) => isCounted)) {
    surplus += sideAfter(member, moves) === 'one' ? member.messages : -member.messages;
  }
  return surplus;
}

function byId(one: SwapMember, other: SwapMember): number {
  if (one.personId === other.personId) return one.home < other.home ? -1 : 1;
  return one.personId < other.personId ? -1 : 1;
}

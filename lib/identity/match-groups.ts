import { type ComparedGroups, compareGroups, hasName } from './compare-groups.ts';
import { normalized } from './name-key.ts';

export interface KnownGroup {
  id: string;
  name: string;
  ownedByMe: boolean;
  /** 0 where it is not known. */
  memberCount: number;
  /** Name keys (see name-key.ts) of the stored members still there; empty where none are stored. */
  memberNames: readonly string[];
}

export interface PresentGroup {
  id: string;
  name: string;
  ownedByMe: boolean;
  /** 0 where it is not known. */
  memberCount: number;
  /** Name keys of the members; null while the page has not told them. */
  memberNames: readonly string[] | null;
}

export interface GroupsToMatch {
  /** Linked to no group of this login yet. */
  known: readonly KnownGroup[];
  /** Linked to no known group yet. */
  present: readonly PresentGroup[];
  /** Known group's id → names that it had before. */
  formerNames?: ReadonlyMap<string, readonly string[]>;
}

export interface GroupMatch {
  knownId: string;
  presentId: string;
  /** Share of the members' names that both have, rare names weighing more, 0 to 1; 0 where no members are stored. */
  overlap: number;
  sameName: boolean;
}

/** A present group that may be one of several known ones, or a new one. */
export interface GroupQuestion {
  presentId: string;
  /** Best first, at most 5. */
  candidates: GroupMatch[];
}

export interface MatchedGroups {
  certain: GroupMatch[];
  doubtful: GroupQuestion[];
  /** Ids of the present groups whose members would decide. */
  needsMembers: string[];
}

/** A link takes this score (see compare-groups.ts): half of the members where the name is the same, else more. */
const leastCertain = 0.6;
/** And every other group on either side must score less than this share of it. */
const mostOfRival = 0.6;
/** Groups that score less have no more in common than any two of a community. */
const leastPlausible = 0.2;
const mostCandidates = 5;

/**
 * Tells after a new login which of the groups present are which of the groups known. A group whose members are stored is known
 * by them together with its name and owner, never by the name alone: where the present one's members have not been told
 * yet, they are asked for. One without stored members is known by its name, where each side has it once: nothing is lost
 * with it. Whatever could be one of several stays unlinked. The order of what is given does not matter.
 */
export function matchGroups(groups: GroupsToMatch): MatchedGroups {
  const plausible = compareGroups(groups).filter(({ score }) => score >= leastPlausible);
  const { linked, open } = byMembers(plausible, awaitedGroups(groups));
  const certain = [...linked.map(toMatch), ...byUniqueName(groups, takenBy(linked))];
  const taken = takenBy(certain);
  return {
    certain,
    doubtful: questions(withoutTaken(open, taken)),
    needsMembers: needsMembers(groups, taken),
  };
}

interface Taken {
  known: ReadonlySet<string>;
  present: ReadonlySet<string>;
}

function takenBy(pairs: readonly GroupMatch[]): Taken {
  return {
    known: new Set(pairs.map(({ knownId }) => knownId)),
    present: new Set(pairs.map(({ presentId }) => presentId)),
  };
}

/** Known groups of whose name a group is present that has not told its members: perhaps that is them, and no other one. */
function awaitedGroups({ known, present, formerNames }: GroupsToMatch): Set<string> {
  const untold = present.filter(({ memberNames }) => memberNames === null);
  const awaited = known.filter((group) => untold.some(({ name }) => hasName(group, name, formerNames)));
  return new Set(awaited.map(({ id }) => id));
}

/** Takes the pairs without a serious rival until none is left; each one taken leaves fewer rivals to the others. */
function byMembers(
  pairs: readonly ComparedGroups[],
  awaited: ReadonlySet<string>,
): { linked: ComparedGroups[]; open: ComparedGroups[] } {
  const linked: ComparedGroups[] = [];
  let open = [...pairs];
  for (;;) {
    const best = bestScores(open);
    const found = open.filter(
      (pair) => isCertain(pair, best) && (pair.sameName || !awaited.has(pair.knownId)),
    );
    if (found.length === 0) return { linked, open };
    linked.push(...found);
    open = withoutTaken(open, takenBy(found));
  }
}

function withoutTaken(pairs: readonly ComparedGroups[], { known, present }: Taken): ComparedGroups[] {
  return pairs.filter(({ knownId, presentId }) => !known.has(knownId) && !present.has(presentId));
}

/** Id of a group of either side → its two best scores. */
function bestScores(pairs: readonly ComparedGroups[]): Map<string, { first: number; second: number }> {
  const best = new Map<string, { first: number; second: number }>();
  for (const { knownId, presentId, score } of pairs)
    for (const id of [`known ${knownId}`, `present ${presentId}`]) {
      const { first, second } = best.get(id) ?? { first: 0, second: 0 };
      best.set(
        id,
        score > first ? { first: score, second: first } : { first, second: Math.max(second, score) },
      );
    }
  return best;
}

function isCertain(
  { knownId, presentId, score, sharedNames, sameName }: ComparedGroups,
  best: ReadonlyMap<string, { first: number; second: number }>,
): boolean {
  const isBest = [`known ${knownId}`, `present ${presentId}`].every((id) => {
    const { first, second } = best.get(id) ?? { first: 0, second: 0 };
    return score === first && second <= mostOfRival * score;
  });
  return isBest && score >= leastCertain && (sameName || sharedNames > 1);
}

/** Known groups without stored members, by a name that is the only one of its kind on both sides. */
function byUniqueName({ known, present }: GroupsToMatch, taken: Taken): GroupMatch[] {
  const ofName = byName(known.filter(({ id }) => !taken.known.has(id)));
  return [...byName(present.filter(({ id }) => !taken.present.has(id)))].flatMap(
    ([name, [here, ...others]]) => {
      const [before, ...rivals] = ofName.get(name) ?? [];
      if (!here || !before || others.length + rivals.length > 0) return [];
      if (before.memberNames.length > 0 || before.ownedByMe !== here.ownedByMe) return [];
      return [{ knownId: before.id, presentId: here.id, overlap: 0, sameName: true }];
    },
  );
}

function byName<Group extends { name: string }>(groups: readonly Group[]): Map<string, Group[]> {
  const named = new Map<string, Group[]>();
  for (const group of groups) {
    const name = normalized(group.name);
    if (name !== '') named.set(name, [...(named.get(name) ?? []), group]);
  }
  return named;
}

/** Where a known group with stored members has the name, or none of those present has that one's name: it may be renamed. */
function needsMembers({ known, present, formerNames }: GroupsToMatch, taken: Taken): string[] {
  const stored = known.filter(({ id, memberNames }) => memberNames.length > 0 && !taken.known.has(id));
  const open = present.filter(({ id }) => !taken.present.has(id));
  const isRenamed = stored.some((group) => !open.some(({ name }) => hasName(group, name, formerNames)));
  return open
    .filter(({ memberNames }) => memberNames === null)
    .filter(({ name }) => isRenamed || stored.some((group) => hasName(group, name, formerNames)))
    .map(({ id }) => id);
}

function questions(pairs: readonly ComparedGroups[]): GroupQuestion[] {
  const byPresent = new Map<string, ComparedGroups[]>();
  for (const pair of pairs) byPresent.set(pair.presentId, [...(byPresent.get(pair.presentId) ?? []), pair]);
  return [...byPresent].map(([presentId, candidates]) => ({
    presentId,
    candidates: candidates
      .sort((one, other) => other.score - one.score || (one.knownId < other.knownId ? -1 : 1))
      .slice(0, mostCandidates)
      .map(toMatch),
  }));
}

function toMatch({ knownId, presentId, overlap, sameName }: ComparedGroups): GroupMatch {
  return { knownId, presentId, overlap, sameName };
}

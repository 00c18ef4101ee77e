import type { TalkLink } from './conversation-links';

/** Two people who talk with each other, and how many messages each of them wrote for the other. */
export interface TalkPair {
  oneId: string;
  otherId: string;
  /** From one to the other, and back. */
  there: number;
  back: number;
}

/** A picture of who talks with whom. */
export interface TalkPicture {
  /** Those who are in it, so that who talk much with each other stand close together. It is no ranking. */
  people: string[];
  /** The busiest pairs among them, the busiest first; more could not be told apart. */
  pairs: TalkPair[];
}

/** Pairs of people who count, the busiest first. */
export function talkPairs(links: readonly TalkLink[], counts: (personId: string) => boolean): TalkPair[] {
  const pairs = new Map<string, TalkPair>();
  for (const { fromId, toId, quoted, mentioned, answered } of links) {
    if (!counts(fromId) || !counts(toId)) continue;
    const isForward = fromId < toId;
    const [oneId, otherId] = isForward ? [fromId, toId] : [toId, fromId];
    const key = `${oneId}/${otherId}`;
    const pair = pairs.get(key) ?? { oneId, otherId, there: 0, back: 0 };
    pair[isForward ? 'there' : 'back'] += quoted + mentioned + answered;
    pairs.set(key, pair);
  }
  return [...pairs.values()].toSorted((one, other) => both(other) - both(one) || compare(one, other));
}

/** Chooses the people of the busiest pairs, as many as can be read in a picture. @param most how many. */
export function talkPicture(pairs: readonly TalkPair[], most: number): TalkPicture {
  const chosen = new Set<string>();
  for (const { oneId, otherId } of pairs) {
    const fresh = [oneId, otherId].filter((id) => !chosen.has(id));
    if (chosen.size + fresh.length <= most) for (const id of fresh) chosen.add(id);
  }
  const among = pairs.filter(({ oneId, otherId }) => chosen.has(oneId) && chosen.has(otherId));
  const shown = among.slice(0, 2 * most);
  return { people: closeTogether(shown), pairs: shown };
}

/** Messages of a pair in both directions. */
export function both({ there, back }: TalkPair): number {
  return there + back;
}

/** Puts people in a row: next comes whoever talks most with those who stand there, at the end where they talk more. */
function closeTogether(pairs: readonly TalkPair[]): string[] {
  const waiting = new Set(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]));
  const row: string[] = [];
  while (waiting.size > 0) {
    const next = mostTied(waiting, row, pairs);
    waiting.delete(next);
    const half = Math.ceil(row.length / 2);
    const isFirst = ties(next, row.slice(0, half), pairs) > ties(next, row.slice(half), pairs);
    if (isFirst) row.unshift(next);
    else row.push(next);
  }
  return row;
}

function mostTied(waiting: ReadonlySet<string>, row: readonly string[], pairs: readonly TalkPair[]): string {
  const among = row.length === 0 ? [...waiting] : row;
  const scored = [...waiting].map((id) => ({ id, ties: ties(id, among, pairs) }));
  return scored.reduce((best, one) => (one.ties > best.ties ? one : best)).id;
}

/** Messages between somebody and those in a list. */
function ties(id: string, others: readonly string[], pairs: readonly TalkPair[]): number {
  return pairs
    .filter(
      ({ oneId, otherId }) =>
        (oneId === id && others.includes(otherId)) || (otherId === id && others.includes(oneId)),
    )
    .reduce((sum, pair) => sum + both(pair), 0);
}

function compare(one: TalkPair, other: TalkPair): number {
  return `${one.oneId}/${one.otherId}` < `${other.oneId}/${other.otherId}` ? -1 : 1;
}

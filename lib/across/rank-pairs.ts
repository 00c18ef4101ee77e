/** Two groups and how many people are in both. */
export interface GroupPair {
  oneId: string;
  otherId: string;
  shared: number;
  /** What part of the smaller group that is: above 0, at most 1. */
  share: number;
}

/**
 * The pairs of groups that share people, those with most of the smaller group in both first. Counts person by person, so
 * that groups which share nobody cost nothing.
 * @param groupsOf person id → ids of the groups they are in, each once and in one order for everybody.
 * @param sizes group id → number of people counted in it.
 */
export function rankPairs(
  groupsOf: ReadonlyMap<string, readonly string[]>,
  sizes: ReadonlyMap<string, number>,
): GroupPair[] {
  const pairs = [...countPairs(groupsOf)].flatMap(([oneId, others]) =>
    [...others].map(([otherId, shared]) => {
      const smaller = Math.min(sizes.get(oneId) ?? shared, sizes.get(otherId) ?? shared);
      return { oneId, otherId, shared, share: shared / smaller };
    }),
  );
  return pairs.sort((a, b) => b.share - a.share || b.shared - a.shared || compare(a, b));
}

/** First group → second group → people in both. */
function countPairs(groupsOf: ReadonlyMap<string, readonly string[]>): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const groups of groupsOf.values()) {
    for (const [index, oneId] of groups.entries()) {
      for (const otherId of groups.slice(index + 1)) {
        const others = counts.get(oneId) ?? new Map<string, number>();
        counts.set(oneId, others.set(otherId, (others.get(otherId) ?? 0) + 1));
      }
    }
  }
  return counts;
}

function compare(a: GroupPair, b: GroupPair): number {
  const [one, other] = [`${a.oneId}/${a.otherId}`, `${b.oneId}/${b.otherId}`];
  return one < other ? -1 : Number(one > other);
}

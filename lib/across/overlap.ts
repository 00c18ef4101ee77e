/** Who is in both of two groups, and who in one of them only. Each in the order given. */
export interface Overlap {
  both: string[];
  onlyOne: string[];
  onlyOther: string[];
  /** What part of the first group is in both: 0 to 1; 0 where it is empty. */
  shareOfOne: number;
  shareOfOther: number;
}

/** Compares the members of two groups. @param one person ids, each once. */
export function overlapOf(one: readonly string[], other: readonly string[]): Overlap {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const both = one.filter((id) => inOther.has(id));
  return {
    both,
    onlyOne: one.filter((id) => !inOther.has(id)),
    onlyOther: other.filter((id) => !inOne.has(id)),
    shareOfOne: share(both.length, one.length),
    shareOfOther: share(both.length, other.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

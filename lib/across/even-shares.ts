/** A kind of members that is to be shared out between two groups. */
export interface Stratum {
  /** How many of this kind are in the first group whatever happens, and how many in the other one. */
  fixedInOne: number;
  fixedInOther: number;
  /** How many can go to either. */
  free: number;
}

/**
 * How many of each kind go to the first group, so that both groups become as large as each other and every kind is halved. An
 * odd one out goes to each group in turn, so kinds that stand beside each other even each other out. Where those who are
 * fixed make that impossible, size goes before kind, and the kinds are as even as that allows.
 * @returns one number for each stratum, 0 to `free`. The groups' sizes differ by 1 at most, unless even all who can move do not suffice.
 */
export function evenShares(strata: readonly Stratum[]): number[] {
  const shares = halved(strata);
  const differences = strata.map((stratum, index) => differenceOf(stratum, shares[index] ?? 0));
  let surplus = differences.reduce((sum, difference) => sum + difference, 0);
  while (Math.abs(surplus) > 1) {
    const step = surplus > 0 ? -1 : 1;
    const index = mostUneven(strata, shares, differences, step);
    if (index < 0) return shares;
    shares[index] = (shares[index] ?? 0) + step;
    differences[index] = (differences[index] ?? 0) + 2 * step;
    surplus += 2 * step;
  }
  return shares;
}

/** How many more of a kind the first group has than the other one. */
function differenceOf({ fixedInOne, fixedInOther, free }: Stratum, share: number): number {
  return fixedInOne + share - (fixedInOther + free - share);
}

function halved(strata: readonly Stratum[]): number[] {
  let roundUp = true;
  return strata.map(({ fixedInOne, fixedInOther, free }) => {
    const half = (free + fixedInOther - fixedInOne) / 2;
    if (half <= 0) return 0;
    if (half >= free) return free;
    if (Number.isInteger(half)) return half;
    roundUp = !roundUp;
    return roundUp ? Math.floor(half) : Math.ceil(half);
  });
}

/** The kind of which one more or one fewer (`step`) evens out most; the larger kind where several do. −1 = none can give. */
function mostUneven(
  strata: readonly Stratum[],
  shares: readonly number[],
  differences: readonly number[],
  step: 1 | -1,
): number {
  let found = -1;
  for (const [index, { free }] of strata.entries()) {
    const share = (shares[index] ?? 0) + step;
    if (share < 0 || share > free) continue;
    const gain = -step * ((differences[index] ?? 0) - (differences[found] ?? 0));
    if (found < 0 || gain > 0 || (gain === 0 && free > (strata[found]?.free ?? 0))) found = index;
  }
  return found;
}

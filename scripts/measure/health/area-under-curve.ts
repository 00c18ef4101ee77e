/** A prediction and what came. */
export interface Judged {
  /** The higher, the likelier it was held that the room falls silent. */
  risk: number;
  silent: boolean;
}

/**
 * How often a room that fell silent had the higher risk than one that did not, equal ones counting half (area under the receiver
 * operating characteristic, by ranks: Mann and Whitney 1947). NaN where one of the two sorts is missing.
 */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((one, other) => one.risk - other.risk);
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let until = from;
    while (until < sorted.length && sorted[until]!.risk === sorted[from]!.risk) until++;
    for (let at = from; at < until; at++) if (sorted[at]!.silent) ranks += (from + until + 1) / 2;
    from = until;
  }
  const silent = judged.filter((one) => one.silent).length;
  return (ranks - (silent * (silent + 1)) / 2) / (silent * (judged.length - silent));
}

import { type Figure, known, missing } from './figure';
import { median } from './median';

/** How many react when something is offered: to announcements, topics and events. */
export interface Response {
  /** Of each occasion who reacted within 24 hours ÷ members then; the median of them, 0 to 1. */
  share: Figure;
  /** The same ÷ who had spoken in the 28 days before; may exceed 1, as others react too. */
  shareOfActive: Figure;
  occasions: number;
}

/** What came of one occasion. */
export interface OccasionOutcome {
  reacted: number;
  /** 0 = not known. */
  members: number;
  active: number;
}

/** Sums up what came of the occasions of a span. */
export function responseOf(outcomes: readonly OccasionOutcome[]): Response {
  return {
    share: medianShare(outcomes.map(({ reacted, members }) => [reacted, members])),
    shareOfActive: medianShare(outcomes.map(({ reacted, active }) => [reacted, active])),
    occasions: outcomes.length,
  };
}

function medianShare(parts: [part: number, whole: number][]): Figure {
  const shares = parts.flatMap(([part, whole]) => (whole > 0 ? [part / whole] : []));
  if (shares.length > 0) return known(median(shares));
  return missing(parts.length > 0 ? 'members-unknown' : 'nothing-offered');
}

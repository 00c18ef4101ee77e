import { survivalBands } from '../../../lib/health/survival-band.ts';
import type { SeenSnapshot } from './watching.ts';

/** A snapshot seen partly, and its score where everything was seen. */
export interface Pair extends SeenSnapshot {
  whole: number;
}

/** Tells the risk of falling silent (0 to 1) of a score that rests on a share of the time. */
export type RiskOf = (seen: SeenSnapshot) => number;

/** What of a score is told for what was not watched; learnt on one archive. */
export interface Correction {
  name: string;
  learn: (pairs: readonly Pair[], whole: readonly SeenSnapshot[]) => RiskOf;
}

/** Below this share of the hours watched, missed talk shows: above it nothing is corrected. */
export const enoughShare = 0.6;

/** The shares of the bands as they are where everything is watched. */
export function plainRisk(whole: readonly SeenSnapshot[]): RiskOf {
  const shares = silentShares(whole);
  return ({ score }) => shares[bandOf(score)]!;
}

export const corrections: readonly Correction[] = [
  {
    name: 'points for the time not watched',
    learn: (pairs, whole) => {
      const points = pointsUnwatched(pairs);
      const plain = plainRisk(whole);
      return (seen) =>
        plain(seen.share >= enoughShare ? seen : { ...seen, score: seen.score + points * (1 - seen.share) });
    },
  },
  {
    name: 'bands of their own by how much was watched',
    learn: (pairs, whole) => {
      const plain = plainRisk(whole);
      const half = silentShares(pairs.filter(({ share }) => share < enoughShare && share >= 0.4));
      const less = silentShares(pairs.filter(({ share }) => share < 0.4));
      return (seen) => {
        if (seen.share >= enoughShare) return plain(seen);
        return (seen.share >= 0.4 ? half : less)[bandOf(seen.score)]!;
      };
    },
  },
];

/** By how many points a score would be higher, had the time not watched (1 − share) been watched: least squares. */
export function pointsUnwatched(pairs: readonly Pair[]): number {
  const missed = (pair: Pair) => 1 - pair.share;
  const product = pairs.reduce((sum, pair) => sum + missed(pair) * (pair.whole - pair.score), 0);
  return product / pairs.reduce((sum, pair) => sum + missed(pair) ** 2, 0);
}

export function bandOf(score: number): number {
  return Math.max(
    0,
    survivalBands.findLastIndex(({ from }) => from <= Math.round(score)),
  );
}

/** Of each band; half a room more of either kind, so that none is held for certain. */
function silentShares(seen: readonly SeenSnapshot[]): number[] {
  return survivalBands.map((_, band) => {
    const within = seen.filter(({ score }) => bandOf(score) === band);
    return (within.filter(({ snapshot }) => snapshot.silent).length + 0.5) / (within.length + 1);
  });
}

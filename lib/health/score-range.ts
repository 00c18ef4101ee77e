/** From where to where a score lies, in whole points. */
export interface ScoreRange {
  low: number;
  high: number;
}

type Points = readonly [fewest: number, most: number];

/**
 * By how many points a score would lie elsewhere if the group had been watched throughout: of each of the five bands, from the
 * worst to the best, the middle 8 of 10. Measured by `npm run measure:health` on 3,069 snapshots of two public archives of chat
 * rooms, each watched in ten ways. Taken from both together, they hold for 73 to 91 % of the snapshots of either, by band.
 */
export const scoreRanges: readonly { fromShare: number; toShare: number; bands: readonly Points[] }[] = [
  {
    fromShare: 0.6,
    toShare: 0.95,
    bands: [
      [0, 22],
      [-2, 12],
      [-2, 11],
      [-2, 9],
      [0, 6],
    ],
  },
  {
    fromShare: 0.2,
    toShare: 0.6,
    bands: [
      [5, 49],
      [0, 36],
      [2, 32],
      [2, 24],
      [0, 11],
    ],
  },
  {
    fromShare: 0,
    toShare: 0.2,
    bands: [
      [15, 68],
      [12, 59],
      [14, 48],
      [11, 33],
      [4, 15],
    ],
  },
];

/**
 * Where a score would most likely lie if the group had been watched throughout. Talk that nobody watched is missing from it, so
 * that it mostly lies higher.
 * @param score 0 to 100. @param share of the hours of the last 28 days that were watched, 0 to 1.
 * @returns null where all but everything was watched: then it is the score itself.
 */
export function scoreRange(score: number, share: number): ScoreRange | null {
  const found = scoreRanges.find(({ fromShare, toShare }) => fromShare <= share && share < toShare);
  const points = found?.bands[Math.min(4, Math.floor(score / 20))];
  if (!points) return null;
  const [fewest, most] = points;
  return { low: within(score + fewest), high: within(score + most) };
}

function within(points: number): number {
  return Math.min(100, Math.max(0, Math.round(points)));
}

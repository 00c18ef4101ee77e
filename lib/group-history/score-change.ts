import type { ScorePoint } from './score-points';

/** How a score has moved. */
export interface ScoreChange {
  /** Points gained since then; negative where it fell. */
  points: number;
  days: number;
}

/** Days over which a change is told. */
const daysBack = 28;

/** The change of a group's score over the last 28 days; null where either score is not known or was preliminary then. */
export function scoreChange(points: readonly ScorePoint[]): ScoreChange | null {
  const last = points.at(-1);
  const before = points.findLast(({ day }) => last !== undefined && day <= last.day - daysBack);
  if (!last || !before || last.score === null || before.score === null || before.preliminary) return null;
  return { points: last.score - before.score, days: last.day - before.day };
}

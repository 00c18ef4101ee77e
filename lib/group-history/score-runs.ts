import type { ScorePoint } from './score-points';

/** Points in a row that all have a score, or all have none. */
export interface ScoreRun {
  known: boolean;
  points: ScorePoint[];
}

/** Cuts a line of points where scores begin and end. */
export function scoreRuns(points: readonly ScorePoint[]): ScoreRun[] {
  const runs: ScoreRun[] = [];
  for (const point of points) {
    const known = point.score !== null;
    const last = runs.at(-1);
    if (last?.known === known) last.points.push(point);
    else runs.push({ known, points: [point] });
  }
  return runs;
}

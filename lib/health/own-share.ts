import type { PastGrades } from './past-grades';

/** Below so many points a group counts as in danger, and from so many grades on a share is told. */
const DANGER_BELOW = 40;
const ENOUGH_GRADES = 20;

/** How many of the operator's own groups fell silent after a low score. One group may have been graded several times. */
export interface OwnShare {
  /** Past grades of which it is known what came of them. */
  graded: number;
  /** How many more are needed for a share; 0 = there are enough. */
  missing: number;
  /** Of those, below 40 points. */
  below: number;
  /** Of those below, how many groups then fell silent. */
  silent: number;
  /** Past grades of which nobody knows what came of them. */
  untold: number;
}

/** Counts what became of the past grades of all groups. */
export function ownShare(groups: readonly PastGrades[]): OwnShare {
  const grades = groups.flatMap((group) => group.grades);
  const below = grades.filter(({ score }) => score < DANGER_BELOW);
  return {
    graded: grades.length,
    missing: Math.max(0, ENOUGH_GRADES - grades.length),
    below: below.length,
    silent: below.filter(({ silent }) => silent).length,
    untold: groups.reduce((sum, { untold }) => sum + untold, 0),
  };
}

import type { GroupDials } from '../dials/group-dials';
import type { HealthGrade } from '../health/grade';
import { type GoalFigure, goalFigure, isAtMost } from './goal-figure';
import type { GoalTarget } from './group-goals';

/** A target and what a period came to. */
export interface HeldTarget {
  target: GoalTarget;
  figure: GoalFigure;
  state: 'reached' | 'not-yet' | 'not-measured';
  /** How far the figure is from the target, in its unit; 0 where it is reached, and where nothing was measured. */
  missing: number;
  /** How much of the way there, 0 to 1; 1 where it is reached, 0 where nothing was measured. */
  way: number;
}

/** Holds the figures of a period against what a group is to come to. A target counts as reached on its very value. */
export function holdAgainst(
  targets: readonly GoalTarget[],
  { grade, dials }: { grade: HealthGrade; dials: GroupDials },
): HeldTarget[] {
  return targets.map((target) => held(target, goalFigure(target.figure, grade, dials)));
}

function held(target: GoalTarget, figure: GoalFigure): HeldTarget {
  if (figure.value === null) return { target, figure, state: 'not-measured', missing: 0, way: 0 };
  const atMost = isAtMost(target.figure);
  const missing = Math.max(0, atMost ? figure.value - target.value : target.value - figure.value);
  if (missing === 0) return { target, figure, state: 'reached', missing, way: 1 };
  const way = atMost ? target.value / figure.value : figure.value / target.value;
  return { target, figure, state: 'not-yet', missing, way: Math.max(0, way) };
}

import { type Figure, known } from '../dials/figure';
import {
  type DialKey,
  type DialUnit,
  dialFigure,
  dialKeys,
  dialUnit,
  type GroupDials,
} from '../dials/group-dials';
import type { HealthGrade } from '../health/grade';

/** What a target may be set on: the score, and every dial. */
export const goalFigureKeys = ['score', ...dialKeys] as const;

export type GoalFigureKey = 'score' | DialKey;

export type GoalUnit = 'points' | DialUnit;

/** A figure of a group, or why there is none: no score yet, or what a dial lacks. */
export type GoalFigure = Figure | { value: null; lacks: 'no-score' };

/** Figures of which less is better. */
const lowerIsBetter: readonly GoalFigureKey[] = [
  'topThreeShare',
  'firstReply',
  'unanswered',
  'onePersonShare',
  'linkShare',
  'advertShare',
];

/** Whether a target on this figure is reached from above: at most so much. */
export function isAtMost(key: GoalFigureKey): boolean {
  return lowerIsBetter.includes(key);
}

/** In what a figure is told. */
export function goalUnit(key: GoalFigureKey): GoalUnit {
  return key === 'score' ? 'points' : dialUnit(key);
}

/**
 * A figure of a group over a period, in its own unit.
 * @param grade at the end of the period. @param dials of the period.
 */
export function goalFigure(key: GoalFigureKey, grade: HealthGrade, dials: GroupDials): GoalFigure {
  if (key !== 'score') return dialFigure(dials, key);
  return grade.state === 'too-early' ? { value: null, lacks: 'no-score' } : known(grade.score);
}

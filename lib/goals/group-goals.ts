import type { GoalFigureKey } from './goal-figure';

/** What a plan answers: the five Ws and the H. */
export const goalQuestions = ['why', 'what', 'where', 'who', 'when', 'how'] as const;

export type GoalQuestion = (typeof goalQuestions)[number];

/** Months after the start at which a milestone stands. */
export const milestoneMonths = [1, 3, 6, 12] as const;

export type MilestoneMonths = (typeof milestoneMonths)[number];

/** A figure that a group is to come to. */
export interface GoalTarget {
  figure: GoalFigureKey;
  /** In the figure's own unit: points of a score; a share from 0 to 1; minutes; days; or a count. */
  value: number;
}

/** What a group is for, when it is to be how far, and the figures it is to come to. */
export interface GroupGoals {
  /** A question without an answer may be missing. */
  answers: Partial<Record<GoalQuestion, string>>;
  /** Local day (activity/day.ts) from which months count; 0 = not set. */
  startDay: number;
  /** What is to be reached by when; months without a text may be missing. */
  milestones: Partial<Record<MilestoneMonths, string>>;
  /** At most one a figure. */
  targets: GoalTarget[];
}

export const noGoals: GroupGoals = { answers: {}, startDay: 0, milestones: {}, targets: [] };

/** Whether nothing at all was set. */
export function areEmpty({ answers, startDay, milestones, targets }: GroupGoals): boolean {
  const texts = [...Object.values(answers), ...Object.values(milestones)];
  return startDay === 0 && targets.length === 0 && texts.every((text) => text.trim() === '');
}

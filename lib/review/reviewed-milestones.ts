import { type GroupGoals, milestoneMonths } from '../goals/group-goals';
import { monthsAfter } from '../goals/milestone-days';
import type { ReviewedMilestone } from './group-review';
import type { Period } from './period';

/** The milestones that fall into a period and the first one after it, of those that say something; none without a start. */
export function reviewedMilestones(
  { startDay, milestones }: Pick<GroupGoals, 'startDay' | 'milestones'>,
  { fromDay, toDay }: Period,
): ReviewedMilestone[] {
  if (startDay === 0) return [];
  const coming = milestoneMonths
    .map((months) => ({ day: monthsAfter(startDay, months), text: milestones[months] ?? '' }))
    .filter(({ day, text }) => day >= fromDay && text.trim() !== '');
  const next = coming.find(({ day }) => day > toDay);
  return coming.filter((milestone) => milestone.day <= toDay || milestone === next);
}

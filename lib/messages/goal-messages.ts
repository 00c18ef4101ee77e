import type { GroupGoals } from '../goals/group-goals';

/** What extension pages ask about the goals of a group. */
export interface GoalMessages {
  /** Keeps a group's goals, all at once; empty ones take them away. @returns those before. */
  saveGoals(wish: { groupId: string; goals: GroupGoals }): GroupGoals;
}

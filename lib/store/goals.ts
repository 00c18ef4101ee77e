import { areEmpty, type GroupGoals, noGoals } from '../goals/group-goals';
import type { NuanqunDatabase } from './database';

/** Longer answers and milestones are cut. */
export const longestGoalText = 500;

/** What a group is to come to; empty goals where none were set. */
export async function readGoals(db: NuanqunDatabase, groupId: string): Promise<GroupGoals> {
  const row = await db.goals.get(groupId);
  if (!row) return noGoals;
  const { answers, startDay, milestones, targets } = row;
  return { answers, startDay, milestones, targets };
}

/** Keeps a group's goals, all at once; empty ones take them away. @returns what was there before, so that it can be put back. */
export function saveGoals(
  db: NuanqunDatabase,
  { groupId, goals }: { groupId: string; goals: GroupGoals },
  now = Date.now(),
): Promise<GroupGoals> {
  return db.transaction('rw', db.goals, async () => {
    const before = await readGoals(db, groupId);
    if (areEmpty(goals)) await db.goals.delete(groupId);
    else await db.goals.put({ groupId, ...tidied(goals), changedAt: now });
    return before;
  });
}

function tidied({ answers, startDay, milestones, targets }: GroupGoals): GroupGoals {
  const byFigure = new Map(targets.map((target) => [target.figure, target]));
  return {
    answers: cut(answers),
    startDay,
    milestones: cut(milestones),
    targets: [...byFigure.values()].filter(({ value }) => Number.isFinite(value) && value >= 0),
  };
}

function cut<Texts extends object>(texts: Texts): Texts {
  const written = Object.entries(texts).filter(([, text]: [string, string]) => text.trim() !== '');
  return Object.fromEntries(
    written.map(([key, text]: [string, string]) => [key, text.slice(0, longestGoalText)]),
  ) as Texts;
}

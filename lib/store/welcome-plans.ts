import { welcomeQuestions } from '../snippets/welcome-questions';
import type { NuanqunDatabase } from './database';
import type { WelcomePlanRow } from './tables';

/** What a group adds to its welcomes. */
export type WelcomePlan = Pick<WelcomePlanRow, 'rules' | 'questions' | 'attached'>;

/** A plan, or null for the one that every group begins with. */
export interface WelcomePlanChange {
  groupId: string;
  plan: WelcomePlan | null;
}

const longestRules = 1_500;
const longestQuestion = 200;
const mostQuestions = 50;

/** What a group adds where nothing was said about it. */
export const firstPlan: WelcomePlan = { rules: '', questions: [...welcomeQuestions], attached: [] };

/**
 * Says what a group adds to its welcomes. Whose turn it is among the questions stays.
 * @returns what it added before, for undo.
 * @throws where there is no such group.
 */
export function saveWelcomePlan(
  db: NuanqunDatabase,
  { groupId, plan }: WelcomePlanChange,
  now = Date.now(),
): Promise<{ before: WelcomePlan | null }> {
  return db.transaction('rw', db.groups, db.welcomePlans, async () => {
    if (!(await db.groups.get(groupId))) throw new Error(`no group ${groupId}`);
    const known = await db.welcomePlans.get(groupId);
    if (plan) await db.welcomePlans.put(rowOf(groupId, plan, known?.questionsAsked ?? 0, now));
    else await db.welcomePlans.delete(groupId);
    if (!known) return { before: null };
    const { rules, questions, attached } = known;
    return { before: { rules, questions, attached } };
  });
}

function rowOf(
  groupId: string,
  { rules, questions, attached }: WelcomePlan,
  questionsAsked: number,
  now: number,
): WelcomePlanRow {
  const asked = questions.map((question) => question.trim().slice(0, longestQuestion)).filter(Boolean);
  return {
    groupId,
    rules: rules.trim().slice(0, longestRules),
    questions: [...new Set(asked)].slice(0, mostQuestions),
    attached: [...new Set(attached)],
    questionsAsked,
    changedAt: now,
  };
}

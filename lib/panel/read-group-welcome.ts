import type { IntroductionForm } from '@/lib/introductions/form';
import type { NuanqunDatabase } from '@/lib/store/database';
import { firstPlan, type WelcomePlan } from '@/lib/store/welcome-plans';

/** When a template was used last in a group, and which of its texts it became. */
export interface TemplateUse {
  /** ms since 1970. */
  at: number;
  turn: number;
}

/** What a group's welcomes are made of. */
export interface GroupWelcome {
  plan: WelcomePlan & { questionsAsked: number };
  /** Null where the group asks nothing of newcomers. */
  form: IntroductionForm | null;
  /** Template → its last use among the group's latest welcomes. */
  lastUses: Map<string, TemplateUse>;
}

/** A template that nobody was greeted with among so many is as good as new. */
const latest = 300;

export async function readGroupWelcome(db: NuanqunDatabase, groupId: string): Promise<GroupWelcome> {
  const [plan, form, welcomes] = await Promise.all([
    db.welcomePlans.get(groupId),
    db.introductionForms.get(groupId),
    db.welcomes
      .where('[groupId+at]')
      .between([groupId, 0], [groupId, Infinity])
      // A query's, not an array's.
      // oxlint-disable-next-line unicorn/no-array-reverse
      .reverse()
      .limit(latest)
      .toArray(),
  ]);
  const lastUses = new Map<string, TemplateUse>();
  for (const { snippetId, at, turn } of welcomes) {
    if (!lastUses.has(snippetId)) lastUses.set(snippetId, { at, turn });
  }
  const { rules, questions, attached, questionsAsked } = plan ?? { ...firstPlan, questionsAsked: 0 };
  return { plan: { rules, questions, attached, questionsAsked }, form: form ?? null, lastUses };
}

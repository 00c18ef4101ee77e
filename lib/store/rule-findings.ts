import type { RuleFinding } from '../tags/rule-finding';
import type { NuanqunDatabase } from './database';
import type { RuleFindingRow, TagRuleRow } from './tables';

/** Words said longer ago than this count no more, as their messages are dropped then; ms. */
export const findingsLast = 30 * 24 * 60 * 60 * 1000;

/** Whether words have to be remembered for a rule, because it asks for something else besides. */
export function remembersWords({ match, conditions }: TagRuleRow): boolean {
  return match === 'all' && conditions.length > 1 && conditions.some(({ kind }) => kind === 'keyword');
}

/** The row that remembers the words among these findings; undefined where there are none. */
export function findingRow(
  key: Pick<RuleFindingRow, 'ruleId' | 'groupId' | 'personId'>,
  found: RuleFinding[],
): RuleFindingRow | undefined {
  const words = found.filter((finding) => finding.condition === 'keyword');
  if (words.length === 0) return undefined;
  return { ...key, at: Math.max(...words.map(({ at }) => at)), found: words };
}

/** Forgets what was found for a rule. */
export async function forgetFindings(db: NuanqunDatabase, ruleId: string): Promise<void> {
  await db.ruleFindings.where('[ruleId+groupId+personId]').between([ruleId], [ruleId, []]).delete();
}

/** Forgets what was said too long ago. @param now ms since 1970. */
export async function dropOldFindings(db: NuanqunDatabase, now: number): Promise<void> {
  await db.ruleFindings
    .where('at')
    .below(now - findingsLast)
    .delete();
}

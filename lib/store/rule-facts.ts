import { dayOf } from '../activity/day';
import type { RuleFacts } from '../tags/evaluate-rule';
import type { NuanqunDatabase } from './database';
import { groupDays } from './group-days';
import type { MembershipRow, TagRuleRow } from './tables';

/** What the chat's notices said of how somebody came. */
export function joinedFact(membership: MembershipRow | undefined): RuleFacts['joined'] {
  if (!membership) return null;
  const { joinedHow, joinedBy, joinedAt } = membership;
  if (joinedHow !== 'invited' && joinedHow !== 'scanned') return null;
  return { how: joinedHow, by: joinedBy, at: joinedAt };
}

/**
 * Reads a group's day counters as far back as any of these rules looks.
 * @returns gives somebody's messages per day: today, yesterday and so on.
 */
export async function readMessagesByDay(
  db: NuanqunDatabase,
  groupId: string,
  rules: TagRuleRow[],
  now: number,
): Promise<(personId: string) => number[]> {
  const count = daysAsked(rules);
  if (count === 0) return () => [];
  const today = dayOf(now);
  const rows = await groupDays(db, groupId, today - count + 1, today);
  const speakersOf = new Map(rows.map(({ day, speakers }) => [day, new Map(Object.entries(speakers))]));
  return (personId) =>
    Array.from({ length: count }, (_, ago) => speakersOf.get(today - ago)?.get(personId) ?? 0);
}

function daysAsked(rules: TagRuleRow[]): number {
  const conditions = rules.flatMap((rule) => rule.conditions);
  return Math.max(
    0,
    ...conditions.map((condition) => (condition.kind === 'activity' ? condition.ofDays : 0)),
  );
}

/** Whether any of these rules asks how somebody came. */
export function asksHowTheyCame(rules: TagRuleRow[]): boolean {
  return rules.some((rule) => rule.conditions.some(({ kind }) => kind === 'joined'));
}

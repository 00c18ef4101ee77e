import type { TagColor, TagRuleRow } from '@/lib/store/tables';
import type { TagRuleFields } from '@/lib/store/tag-rules';
import type { RuleCondition } from '@/lib/tags/rule-condition';
import { conditionProblem, wordsIn } from '@/lib/tags/rule-problems';

/** A condition while it is written. */
export type ConditionDraft =
  | { key: string; kind: 'keyword'; typed: string }
  | { key: string; kind: 'joined'; how: 'invited' | 'scanned'; by: string }
  | { key: string; kind: 'activity'; messages: string; days: string; ofDays: string };

/** A rule while it is written. */
export interface RuleDraft {
  id?: string;
  name: string;
  tag: { name: string; color?: TagColor } | null;
  match: 'any' | 'all';
  conditions: ConditionDraft[];
  /** Whether it is for all watched groups; then `groupIds` does not count. */
  allGroups: boolean;
  groupIds: string[];
}

/** A condition to begin with. */
export function newCondition(kind: RuleCondition['kind']): ConditionDraft {
  const key = crypto.randomUUID();
  if (kind === 'keyword') return { key, kind, typed: '' };
  if (kind === 'joined') return { key, kind, how: 'invited', by: '' };
  return { key, kind, messages: '5', days: '6', ofDays: '7' };
}

export function newRuleDraft(): RuleDraft {
  const conditions = [newCondition('keyword')];
  return { name: '', tag: null, match: 'any', conditions, allGroups: true, groupIds: [] };
}

/** A stored rule to be changed. */
export function draftOf(
  { id, name, match, conditions, groupIds }: TagRuleRow,
  tag: RuleDraft['tag'],
): RuleDraft {
  const drafts = conditions.map((condition) => conditionDraft(condition));
  return { id, name, tag, match, conditions: drafts, allGroups: groupIds.length === 0, groupIds };
}

function conditionDraft(condition: RuleCondition): ConditionDraft {
  const key = crypto.randomUUID();
  if (condition.kind === 'keyword') return { key, kind: 'keyword', typed: condition.words.join('、') };
  if (condition.kind === 'joined') return { key, ...condition };
  const { messages, days, ofDays } = condition;
  return { key, kind: 'activity', messages: `${messages}`, days: `${days}`, ofDays: `${ofDays}` };
}

/** The condition that was written; numbers that are none are NaN. */
export function conditionOf(draft: ConditionDraft): RuleCondition {
  if (draft.kind === 'keyword') return { kind: 'keyword', words: wordsIn(draft.typed) };
  if (draft.kind === 'joined') return { kind: 'joined', how: draft.how, by: draft.by.trim() };
  const { messages, days, ofDays } = draft;
  return { kind: 'activity', messages: numberOf(messages), days: numberOf(days), ofDays: numberOf(ofDays) };
}

function numberOf(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed);
}

/** The rule as it is to be stored; undefined while something is missing or cannot be. */
export function fieldsOf(draft: RuleDraft): TagRuleFields | undefined {
  const { id, name, tag, match, allGroups, groupIds } = draft;
  const conditions = draft.conditions.map(conditionOf);
  const isSound = conditions.length > 0 && conditions.every((condition) => !conditionProblem(condition));
  if (name.trim() === '' || !tag || !isSound || (!allGroups && groupIds.length === 0)) return undefined;
  const groups = allGroups ? [] : groupIds;
  return {
    id,
    name: name.trim(),
    tagName: tag.name,
    tagColor: tag.color,
    match,
    conditions,
    groupIds: groups,
  };
}

import type * as rows from '../../lib/store/tables';
import type { RuleCondition } from '../../lib/tags/rule-condition';
import { lately, named, words } from './erased-person';
import { kept, parts, same, type Tables } from './table-parts';

const shared = { updated: { name: 1 }, deletedAt: 0 };
const { nickname } = named;

function tagging(id: string, personId: string): rows.TaggingRow {
  return { ...shared, id, personId, tagId: 'tag', source: 'person', ruleId: '', messageId: '', at: 1 };
}

function fact(id: string, personId: string, value: string): rows.FactRow {
  return {
    ...shared,
    id,
    personId,
    field: 'note',
    value,
    source: 'person',
    messageId: '',
    groupId: '',
    at: 1,
  };
}

function introduction(id: string, personId: string, value: string): rows.IntroductionRow {
  return {
    id,
    groupId: 'g1',
    personId,
    time: lately,
    fields: [{ field: 'note', label: '自我介绍', value }],
    state: 'open',
    decidedAt: 0,
  };
}

function cleanOut(personIds: string[]): rows.CleanOutRow {
  return { id: 'c1', groupId: 'g1', warnedAt: 1, deadline: 2, personIds, closedAt: 0 };
}

function rule(id: string, conditions: RuleCondition[], liveSince: number): rows.TagRuleRow {
  return {
    ...shared,
    id,
    name: id,
    tagId: 'tag',
    match: 'all',
    conditions,
    groupIds: [],
    previewedAt: liveSince,
    liveSince,
  };
}

export function hit(id: string, personId: string, by: string): rows.RuleHitRow {
  return {
    id,
    ruleId: 'r2',
    personId,
    groupId: 'g1',
    taggingId: 't',
    at: 1,
    undoneAt: 0,
    undone: '',
    found: [{ place: 0, condition: 'joined', how: 'invited', by, at: 1 }],
  };
}

function finding(personId: string): rows.RuleFindingRow {
  const found = { place: 0, condition: 'keyword' as const, word: '二手', messageId: 'account/1', at: 1 };
  return { ruleId: 'r2', groupId: 'g1', personId, at: lately, found: [found] };
}

/** What is written of people, by whom or what rule; before and after somebody is erased. */
export const tablesOfTags: Tables = {
  ...parts('facts', [
    [fact('f1', 'rain', words[3] ?? ''), undefined],
    ...kept([fact('f2', 'flower', '北京')]),
  ]),
  ...same('introductionForms', [{ groupId: 'g1', opening: '说说自己', items: [], changedAt: 1 }]),
  ...parts('introductions', [
    [introduction('account/1', 'rain', words[2] ?? ''), undefined],
    ...kept([introduction('account/6', 'flower', '我是阿花')]),
  ]),
  ...parts('cleanOuts', [[cleanOut(['rain', 'flower']), cleanOut(['flower'])]]),
  ...same('tagGroups', [{ ...shared, id: 'tg', name: '行业', position: 0 }]),
  ...parts('tagRules', [
    [rule('r1', [{ kind: 'joined', how: 'invited', by: nickname }], 5), rule('r1', [], 0)],
    ...kept([rule('r2', [{ kind: 'keyword', words: ['二手'] }], 5)]),
  ]),
  ...parts('ruleHits', [
    [hit('h1', 'rain', '我'), undefined],
    [hit('h2', 'flower', nickname), hit('h2', 'flower', '')],
    ...kept([hit('h3', 'flower', '我')]),
  ]),
  ...parts('ruleFindings', [[finding('rain'), undefined], ...kept([finding('flower')])]),
  ...parts('introducedPairs', [
    [{ id: 'flower/rain', personIds: ['flower', 'rain'], groupId: 'g1', at: 1 }, undefined],
    ...kept([{ id: 'flower/own', personIds: ['flower', 'own'], groupId: 'g1', at: 1 }]),
  ]),
  ...same('tags', [{ ...shared, id: 'tag', name: '宝妈', color: 'green', tagGroupId: '' }]),
  ...parts('taggings', [[tagging('t1', 'rain'), undefined], ...kept([tagging('t2', 'flower')])]),
};

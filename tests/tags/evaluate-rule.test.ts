import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRule, type RuleFacts } from '../../lib/tags/evaluate-rule';
import type { RuleCondition, RuleTest } from '../../lib/tags/rule-condition';

const nothing: RuleFacts = { messages: [], joined: null, messagesByDay: [], remembered: [] };

const says = (text: string): RuleFacts => ({ ...nothing, messages: [{ id: 'm1', text, at: 5 }] });
const came = (how: 'invited' | 'scanned', by: string): RuleFacts => ({
  ...nothing,
  joined: { how, by, at: 7 },
});
const wrote = (...messagesByDay: number[]): RuleFacts => ({ ...nothing, messagesByDay });

const rule = (...conditions: RuleCondition[]): RuleTest => ({ match: 'all', conditions });
const keyword: RuleCondition = { kind: 'keyword', words: ['拼团', '团购'] };
const invited: RuleCondition = { kind: 'joined', how: 'invited', by: '' };
const sixOfSeven: RuleCondition = { kind: 'activity', messages: 5, days: 6, ofDays: 7 };

describe('a keyword', () => {
  test('holds for who said one of the words, with the message it was in', () => {
    expect(evaluateRule(rule(keyword), says('有团购吗'))).toEqual({
      holds: true,
      found: [{ place: 0, condition: 'keyword', word: '团购', messageId: 'm1', at: 5 }],
    });
    expect(evaluateRule(rule(keyword), says('早')).holds).toBe(false);
  });

  test('holds for who said it before, where that was remembered for this condition', () => {
    const finding = { place: 1, condition: 'keyword', word: '团购', messageId: 'old', at: 1 } as const;
    const facts = { ...came('invited', '阿紫'), remembered: [finding] };
    expect(evaluateRule(rule(invited, keyword), facts)).toMatchObject({ holds: true });
    expect(evaluateRule(rule(keyword, invited), facts)).toMatchObject({ holds: false });
  });
});

describe('how somebody came', () => {
  test('holds for the way asked for, from anybody', () => {
    expect(evaluateRule(rule(invited), came('invited', '阿紫')).holds).toBe(true);
    expect(evaluateRule(rule(invited), came('scanned', '阿紫')).holds).toBe(false);
    expect(evaluateRule(rule(invited), nothing).holds).toBe(false);
  });

  test('holds for a certain inviter only where one is asked for', () => {
    const byLiu: RuleCondition = { kind: 'joined', how: 'scanned', by: 'Ｌiu姐' };
    expect(evaluateRule(rule(byLiu), came('scanned', 'liu姐')).holds).toBe(true);
    expect(evaluateRule(rule(byLiu), came('scanned', '阿紫')).holds).toBe(false);
  });
});

describe('≥ 5 messages on ≥ 6 of 7 days', () => {
  const holds = (...days: number[]) => evaluateRule(rule(sixOfSeven), wrote(...days)).holds;

  test('counts the days on which that many were written', () => {
    expect(holds(5, 5, 5, 5, 5, 5, 0)).toBe(true);
    expect(holds(0, 5, 5, 5, 5, 5, 5)).toBe(true);
    expect(holds(5, 5, 5, 5, 5, 4, 0)).toBe(false);
    expect(holds(100, 100, 0, 0, 0, 0, 0)).toBe(false);
  });

  test('looks no further back', () => {
    expect(holds(5, 5, 5, 5, 5, 0, 0, 5, 5)).toBe(false);
  });

  test('says on how many days it was', () => {
    expect(evaluateRule(rule(sixOfSeven), wrote(5, 6, 7, 8, 9, 5, 5)).found).toEqual([
      { place: 0, condition: 'activity', messages: 5, days: 7, ofDays: 7 },
    ]);
  });
});

const anyCondition: fc.Arbitrary<RuleCondition> = fc.oneof(
  fc.record({ kind: fc.constant('keyword' as const), words: fc.array(fc.constantFrom('拼团', '退款', 'a')) }),
  fc.record({
    kind: fc.constant('joined' as const),
    how: fc.constantFrom('invited' as const, 'scanned' as const),
    by: fc.constantFrom('', '阿紫'),
  }),
  fc.record({
    kind: fc.constant('activity' as const),
    messages: fc.integer({ min: 1, max: 5 }),
    days: fc.integer({ min: 1, max: 7 }),
    ofDays: fc.integer({ min: 1, max: 7 }),
  }),
);

const anyFacts: fc.Arbitrary<RuleFacts> = fc.record({
  messages: fc.array(
    fc.record({ id: fc.string(), text: fc.constantFrom('拼团', '退款吗', 'b'), at: fc.nat() }),
  ),
  joined: fc.option(
    fc.record({
      how: fc.constantFrom('invited' as const, 'scanned' as const),
      by: fc.constantFrom('', '阿紫'),
      at: fc.nat(),
    }),
  ),
  messagesByDay: fc.array(fc.nat(6), { maxLength: 10 }),
  remembered: fc.constant([]),
});

describe('any and all', () => {
  const single = (condition: RuleCondition, facts: RuleFacts) => evaluateRule(rule(condition), facts).holds;

  test('are whether one, or every one, of the conditions holds by itself', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 4 }), anyFacts, (conditions, facts) => {
        const alone = conditions.map((condition) => single(condition, facts));
        expect(evaluateRule({ match: 'any', conditions }, facts).holds).toBe(alone.includes(true));
        expect(evaluateRule({ match: 'all', conditions }, facts).holds).toBe(!alone.includes(false));
      }),
    );
  });

  test('show what they rest on: one finding for each condition that holds, and no other', () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 4 }), anyFacts, (conditions, facts) => {
        const { found } = evaluateRule({ match: 'any', conditions }, facts);
        const places = conditions.flatMap((condition, place) => (single(condition, facts) ? [place] : []));
        expect(found.map(({ place }) => place)).toEqual(places);
      }),
    );
  });

  test('hold for nobody where nothing is asked', () => {
    expect(evaluateRule({ match: 'all', conditions: [] }, says('拼团')).holds).toBe(false);
  });
});

test('who wrote more on any day still fulfils what they fulfilled', () => {
  const days = fc.array(fc.nat(8), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(days, days, (before, more) => {
      fc.pre(evaluateRule(rule(sixOfSeven), wrote(...before)).holds);
      const after = before.map((count, index) => count + (more[index] ?? 0));
      expect(evaluateRule(rule(sixOfSeven), wrote(...after)).holds).toBe(true);
    }),
  );
});

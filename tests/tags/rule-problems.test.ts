import { describe, expect, test } from 'vitest';
import type { RuleCondition } from '../../lib/tags/rule-condition';
import { conditionProblem, wordsIn } from '../../lib/tags/rule-problems';

const activity = (messages: number, days: number, ofDays: number): RuleCondition => ({
  kind: 'activity',
  messages,
  days,
  ofDays,
});
const keyword = (...words: string[]): RuleCondition => ({ kind: 'keyword', words });

describe('what is wrong with a condition', () => {
  test.each([
    [keyword(), 'no-words'],
    [keyword(' ', ''), 'no-words'],
    [keyword(...Array.from({ length: 51 }, (_, index) => `词${index}`)), 'too-many-words'],
    [keyword('长'.repeat(31)), 'word-too-long'],
    [activity(0, 6, 7), 'messages-out-of-range'],
    [activity(1.5, 6, 7), 'messages-out-of-range'],
    [activity(5, 6, 61), 'of-days-out-of-range'],
    [activity(5, 6, Number.NaN), 'of-days-out-of-range'],
    [activity(5, 8, 7), 'more-days-than-there-are'],
    [activity(5, 0, 7), 'more-days-than-there-are'],
  ] as const)('%j: %s', (condition, problem) => {
    expect(conditionProblem(condition)).toBe(problem);
  });

  test('is nothing where it can be tried', () => {
    const fine = [keyword('拼团'), activity(5, 6, 7), { kind: 'joined', how: 'invited', by: '' } as const];
    expect(fine.map(conditionProblem)).toEqual([undefined, undefined, undefined]);
  });
});

test('typed words are told apart at commas and lines, each is taken once', () => {
  expect(wordsIn('拼团、团购，VIP\n vip ;Red  Bull，，')).toEqual(['拼团', '团购', 'VIP', 'Red Bull']);
});

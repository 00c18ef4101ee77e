import { expect, test } from 'vitest';
import { mayIntroduce } from '../../lib/introductions/may-introduce';
import { acceptWhatIsNew, againstRecord } from '../../lib/introductions/proposal';
import type { IntroductionRow } from '../../lib/store/tables';

test('a proposed value is new, the same as on record, or another one', () => {
  expect(againstRecord('杭州', undefined)).toBe('new');
  expect(againstRecord(' 杭州', { value: '杭州 ' })).toBe('same');
  expect(againstRecord('杭州', { value: '苏州' })).toBe('differs');
});

test('many at once write only what is new, and leave open what differs', () => {
  const row = (id: string, fields: Record<string, string>): IntroductionRow => ({
    id,
    groupId: 'g1',
    personId: id,
    time: 0,
    fields: Object.entries(fields).map(([field, value]) => ({ field, label: '', value })),
    state: 'open',
    decidedAt: 0,
  });
  const known = (facts: Record<string, string>) =>
    new Map(Object.entries(facts).map(([field, value]) => [field, { value, messageId: '' }]));
  expect(
    acceptWhatIsNew([
      { row: row('1', { city: '杭州', called: '小雨' }), onRecord: known({ city: '杭州' }) },
      { row: row('2', { city: '杭州', called: '阿米' }), onRecord: known({ city: '苏州' }) },
    ]),
  ).toEqual([
    { id: '1', fields: [{ field: 'called', value: '小雨' }], closes: true },
    { id: '2', fields: [{ field: 'called', value: '阿米' }], closes: false },
  ]);
});

test('what is too short, too long or in one piece is not looked at', () => {
  expect(mayIntroduce('坐标杭州，做母婴')).toBe(true);
  expect(mayIntroduce('好的')).toBe(false);
  expect(mayIntroduce('哈哈哈哈哈哈哈哈哈哈')).toBe(false);
  expect(mayIntroduce('城市：杭州\n'.repeat(1000))).toBe(false);
});

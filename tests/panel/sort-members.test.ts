import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { memberSorts, sortMembers } from '@/lib/panel/sort-members';
import { someMember } from './panel-members';

const names = (members: { nickname: string }[]) => members.map(({ nickname }) => nickname).join(' ');

it.each([
  ['lastSpoke', '今 昨 没', '昨 今 没'],
  ['messages', '昨 今 没', '没 今 昨'],
  ['days', '昨 今 没', '没 今 昨'],
  ['joined', '今 没 昨', '没 今 昨'],
  ['tier', '没 昨 今', '昨 没 今'],
  ['position', '昨 没 今', '没 昨 今'],
] as const)(
  'by %s, and the other way round; who is not known comes last either way',
  (by, order, reversed) => {
    const members = [
      someMember({ nickname: '没', joinedAt: 10, tier: 'senior', position: 3 }),
      someMember({
        nickname: '昨',
        lastSpokeDay: 8,
        recentMessages: 9,
        recentDays: 4,
        tier: 'general',
        position: 0,
      }),
      someMember({ nickname: '今', lastSpokeDay: 9, recentMessages: 2, recentDays: 1, joinedAt: 20 }),
    ];
    expect(names(sortMembers(members, by, false))).toBe(order);
    expect(names(sortMembers(members, by, true))).toBe(reversed);
  },
);

it('names by pinyin as the operator sees them, numbers by their size, the nameless at the end', () => {
  const members = ['周周', '2 群', '阿紫', '', '10 群', 'Kevin', '李四'].map((nickname) =>
    someMember({ nickname }),
  );
  expect(names(sortMembers(members, 'name', false))).toBe('2 群 10 群 阿紫 李四 周周 Kevin ');
  const remarked = [someMember({ nickname: '阿紫', remark: '周周' }), someMember({ nickname: '李四' })];
  expect(names(sortMembers(remarked, 'name', false))).toBe('李四 阿紫');
});

it('by interest: newcomers nobody welcomed, then who spoke last, and who left at the end', () => {
  const members = [
    someMember({ nickname: '走', leftAt: 1, lastSpokeDay: 9 }),
    someMember({ nickname: '旧', lastSpokeDay: 3 }),
    someMember({ nickname: '今', lastSpokeDay: 9 }),
    someMember({ nickname: '新', activity: 'newcomer' }),
    someMember({ nickname: '迎', activity: 'newcomer', welcomedAt: 1 }),
  ];
  expect(names(sortMembers(members, 'interest', false))).toBe('新 今 旧 迎 走');
});

it('never loses or doubles anybody, and keeps equals in their order', () => {
  const member = fc
    .record({
      nickname: fc.constantFrom('', '甲', '乙', 'A'),
      lastSpokeDay: fc.nat(3),
      recentMessages: fc.nat(3),
      joinedAt: fc.nat(3),
      position: fc.integer({ min: -1, max: 3 }),
      tier: fc.constantFrom('' as const, 'basic' as const, 'senior' as const),
    })
    .map(someMember);
  fc.assert(
    fc.property(fc.array(member), fc.constantFrom(...memberSorts), fc.boolean(), (members, by, reversed) => {
      const sorted = sortMembers(members, by, reversed);
      expect(new Set(sorted)).toEqual(new Set(members));
      expect(sorted).toHaveLength(members.length);
      expect(sortMembers(sorted, by, reversed)).toEqual(sorted);
    }),
  );
});

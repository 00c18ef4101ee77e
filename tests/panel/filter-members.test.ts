import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterChoices } from '@/lib/panel/filter-choices';
import { filterMembers, type MemberFilter, noFilter } from '@/lib/panel/filter-members';
import { asksFor, type FilterPart, filterParts, toggled } from '@/lib/panel/filter-parts';
import { fact, someMember, tag } from './panel-members';

const members = [
  someMember({ nickname: '新', activity: 'newcomer' }),
  someMember({ nickname: '迎', activity: 'newcomer', welcomedAt: 1 }),
  someMember({ nickname: '杭', tier: 'senior', tags: [tag('t1')], facts: [fact('city', '杭州 Hangzhou')] }),
  someMember({
    nickname: '苏',
    lastSpokeDay: 5,
    tier: 'basic',
    tags: [tag('t2')],
    facts: [fact('city', '苏州')],
  }),
  someMember({ nickname: '工', role: 'staff', lastSpokeDay: 5 }),
  someMember({ nickname: '走', leftAt: 1, tags: [tag('t1')] }),
];

const left = (filter: Partial<MemberFilter>) =>
  filterMembers(members, { ...noFilter, ...filter }).map(({ nickname }) => nickname);

describe('the filter', () => {
  it.each<[string, Partial<MemberFilter>, string]>([
    ['nothing: who is there', {}, '新 迎 杭 苏 工'],
    ['who left', { left: true }, '走'],
    ['newcomers nobody greeted', { notGreeted: true }, '新'],
    ['who was never seen to speak', { neverSpoke: true }, '新 迎 杭'],
    ['a level', { activities: ['newcomer'] }, '新 迎'],
    ['any of several tags', { tagIds: ['t1', 't2'] }, '杭 苏'],
    ['a tag of who left', { tagIds: ['t1'], left: true }, '走'],
    ['a tier', { tiers: ['senior'] }, '杭'],
    ['a tier or none', { tiers: ['senior', ''] }, '新 迎 杭 工'],
    ['a role', { roles: ['staff'] }, '工'],
    ['words in a field', { facts: [{ field: 'city', text: ' HANG' }] }, '杭'],
    ['anything in a field', { facts: [{ field: 'city', text: '' }] }, '杭 苏'],
    [
      'all of several fields',
      {
        facts: [
          { field: 'city', text: '州' },
          { field: 'offers', text: '' },
        ],
      },
      '',
    ],
  ])('by %s', (_, filter, names) => {
    expect(left(filter).join(' ')).toBe(names);
  });
});

const part: fc.Arbitrary<FilterPart> = fc.oneof(
  fc.record({ kind: fc.constantFrom('notGreeted', 'neverSpoke', 'left') }),
  fc.record({ kind: fc.constant('tag' as const), value: fc.string() }),
  fc.record({ kind: fc.constant('tier' as const), value: fc.constantFrom('', 'general', 'basic', 'senior') }),
  fc.record({ kind: fc.constant('role' as const), value: fc.constantFrom('member', 'staff') }),
  fc.record({ kind: fc.constant('activity' as const), value: fc.constantFrom('newcomer', 'back') }),
  fc.record({
    kind: fc.constant('fact' as const),
    value: fc.record({ field: fc.string(), text: fc.string() }),
  }),
) as fc.Arbitrary<FilterPart>;

describe('the parts of a filter', () => {
  it('come on and off one by one, each without touching the others', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), part, (others, one) => {
        const filter = others.reduce(toggled, noFilter);
        const changed = toggled(filter, one);
        expect(asksFor(changed, one)).toBe(!asksFor(filter, one));
        expect(Math.abs(filterParts(changed).length - filterParts(filter).length)).toBe(1);
        expect(new Set(filterParts(toggled(changed, one)).map((each) => JSON.stringify(each)))).toEqual(
          new Set(filterParts(filter).map((each) => JSON.stringify(each))),
        );
      }),
    );
  });

  it('offer what occurs among the members, the most frequent first', () => {
    const { activities, tagIds, fields } = filterChoices(members);
    expect(activities).toEqual(['newcomer']);
    expect(tagIds).toEqual(['t1', 't2']);
    expect(fields).toEqual(['city']);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inviterName } from '../../lib/panel/inviter-name';
import { excessLength, type WelcomeWords, welcomeDrafts } from '../../lib/panel/welcome-text';
import { leastRecentlyUsed } from '../../lib/snippets/least-recently-used';
import { someMember } from './panel-members';

const words: WelcomeWords = {
  body: '{{新人}}欢迎来到{{群名}}。',
  attached: [],
  style: 'joined',
  values: { group: '读书群' },
  turn: 0,
  bodyOf: () => undefined,
  nameless: '新朋友',
};

const textsFor = (members: ReturnType<typeof someMember>[], change: Partial<WelcomeWords> = {}) =>
  welcomeDrafts(members, members, { ...words, ...change }).map(({ text }) => text);

describe('a welcome', () => {
  const two = [
    someMember({ personId: 'a', nickname: '半糖', groupNickname: '半糖-北京', remark: '难缠的客户' }),
    someMember({ personId: 'b', nickname: 'Kevin' }),
  ];

  test('names everybody as the group sees them', () => {
    expect(textsFor(two)).toEqual(['半糖-北京、Kevin欢迎来到读书群。']);
    expect(textsFor(two, { style: 'mentions' })).toEqual(['@半糖-北京\u2005@Kevin\u2005欢迎来到读书群。']);
  });

  test('is followed by what is attached, in which the same variables hold', () => {
    expect(textsFor(two, { attached: ['欢迎读{{群名}}的群规', '', '你在哪里？'] })).toEqual([
      '半糖-北京、Kevin欢迎来到读书群。\n\n欢迎读读书群的群规\n\n你在哪里？',
    ]);
  });

  test('of nobody with a name has a word for them, and with nobody chosen there is still one to look at', () => {
    expect(textsFor([someMember({ nickname: '' })])).toEqual(['新朋友欢迎来到读书群。']);
    expect(textsFor([])).toEqual(['{{新人}}欢迎来到读书群。']);
  });

  test('of many is several messages, each with what is attached', () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      someMember({ personId: `p${index}`, nickname: `成员${index}` }),
    );
    const drafts = welcomeDrafts(many, many, { ...words, attached: ['规'.repeat(900)] });
    expect(drafts.map(({ members }) => members.length)).toEqual([20, 20, 5]);
    expect(drafts.every(({ text }) => text.endsWith('规'))).toBe(true);
    expect(drafts.flatMap(({ members }) => members)).toEqual(many);
  });

  test('says by how much it is too long', () => {
    const [draft] = welcomeDrafts(two, two, { ...words, attached: ['规'.repeat(2_000)] });
    expect(draft?.problems).toMatchObject([{ kind: 'too-long' }]);
    expect(draft && excessLength(draft)).toBe('半糖-北京、Kevin欢迎来到读书群。'.length + 2);
  });

  test('never has a remark in it, whatever the names', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (nickname, groupNickname, joinedBy) => {
        const remark = '⟦private⟧';
        const member = someMember({ nickname, groupNickname, remark, joinedBy });
        const inviter = someMember({ personId: 'i', nickname: joinedBy, remark });
        const drafts = welcomeDrafts([member], [member, inviter], {
          ...words,
          body: '{{邀请人}}{{新人}}',
        });
        expect(JSON.stringify(drafts.map(({ text }) => text))).not.toContain('private');
      }),
    );
  });
});

describe('who invited', () => {
  const own = someMember({ personId: 'own', nickname: '我', role: 'own' });
  const amy = someMember({ personId: 'amy', nickname: 'Amy', groupNickname: 'Amy-群主', remark: '合伙人' });
  const everybody = [
    own,
    amy,
    someMember({ personId: 'x', nickname: '小雨' }),
    someMember({ personId: 'y', nickname: '小雨' }),
  ];
  const invitedBy = (...inviters: string[]) => inviters.map((joinedBy) => someMember({ joinedBy }));

  test.each([
    ['by nickname', ['Amy', 'Amy'], 'Amy-群主'],
    ['by the remark, of which the group learns nothing', ['合伙人'], 'Amy-群主'],
    ['the operator', ['你'], '我'],
    ['nobody, where several did', ['Amy', '你'], ''],
    ['nobody, where the name is of two', ['小雨'], ''],
    ['nobody, where nobody is called so', ['路人'], ''],
    ['nobody, where it was not told', [''], ''],
  ])('is named %s', (_, inviters, name) => {
    expect(inviterName(invitedBy(...inviters), everybody)).toBe(name);
  });
});

test('the template used longest ago has its turn, of equals the first', () => {
  const used = new Map([
    ['a', 30],
    ['b', 10],
    ['c', 10],
  ]);
  const turnOf = (ids: string[]) => leastRecentlyUsed(ids, (id) => used.get(id) ?? 0);
  expect(turnOf(['a', 'b', 'c'])).toBe('b');
  expect(turnOf(['a', 'b', 'new'])).toBe('new');
  expect(turnOf([])).toBeUndefined();
});

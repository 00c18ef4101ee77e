import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkByUniqueName } from '../../lib/identity/link-by-unique-name';

const nameless = { nickname: '', groupNickname: '', remark: '' };

function person(id: string, names: Partial<typeof nameless>) {
  return { id, ...nameless, ...names };
}

function member(sessionId: string, names: Partial<typeof nameless>) {
  return { sessionId, ...nameless, ...names };
}

/** Few different names, so that they often meet. */
const names = fc.record({
  nickname: fc.constantFrom('', '小雨', '阿明', ' 小雨 ', '老王', 'Amy'),
  groupNickname: fc.constantFrom('', '', '小雨', '北京-阿明'),
  remark: fc.constantFrom('', '', '', '老王', '客户 张三'),
});
const known = fc.array(
  fc.tuple(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), names).map(([id, n]) => person(id, n)),
);
const present = fc.array(
  fc.tuple(fc.constantFrom('@1', '@2', '@3', '@4', '@5'), names).map(([id, n]) => member(id, n)),
);

describe('a member is linked to a known person', () => {
  test('where the name is the only one of its kind on both sides', () => {
    const links = linkByUniqueName({
      known: [person('ming', { nickname: '阿明' }), person('yu', { nickname: '小雨' })],
      present: [member('@a', { nickname: '小雨' }), member('@b', { nickname: '新来的' })],
    });
    expect([...links]).toEqual([['@a', 'yu']]);
  });

  test('by the remark before the group nickname before the nickname', () => {
    const links = linkByUniqueName({
      known: [
        person('a', { nickname: '雨', remark: '客户小雨' }),
        person('b', { nickname: '明', groupNickname: '北京-阿明' }),
      ],
      present: [
        member('@a', { nickname: '换了', groupNickname: '也换了', remark: '客户小雨' }),
        member('@b', { nickname: '也换了', groupNickname: '北京-阿明' }),
      ],
    });
    expect(links).toEqual(
      new Map([
        ['@a', 'a'],
        ['@b', 'b'],
      ]),
    );
  });

  test('whatever the white space and the composition of characters', () => {
    const links = linkByUniqueName({
      known: [person('a', { nickname: 'Zoe\u0301  Wu ' })],
      present: [member('@a', { nickname: ' Zo\u00E9 Wu' })],
    });
    expect(links.get('@a')).toBe('a');
  });
});

describe('nobody is linked', () => {
  test('where two known people have the name', () => {
    const twins = [person('a', { nickname: '小雨' }), person('b', { nickname: '小雨' })];
    expect(linkByUniqueName({ known: twins, present: [member('@a', { nickname: '小雨' })] }).size).toBe(0);
  });

  test('where two members have the name', () => {
    const twins = [member('@a', { nickname: '小雨' }), member('@b', { nickname: '小雨' })];
    expect(linkByUniqueName({ known: [person('a', { nickname: '小雨' })], present: twins }).size).toBe(0);
  });

  test('without a name', () => {
    expect(
      linkByUniqueName({ known: [person('a', {})], present: [member('@a', { nickname: '  ' })] }).size,
    ).toBe(0);
  });

  test('who is listed with different names', () => {
    const listed = [person('a', { nickname: '小雨' }), person('a', { nickname: '阿明' })];
    expect(linkByUniqueName({ known: listed, present: [member('@a', { nickname: '小雨' })] }).size).toBe(0);
  });
});

describe('whatever the names', () => {
  test('no person is given to two members', () => {
    fc.assert(
      fc.property(known, present, (people, members) => {
        const links = linkByUniqueName({ known: people, present: members });
        expect(new Set(links.values()).size).toBe(links.size);
      }),
    );
  });

  test('the order does not matter', () => {
    fc.assert(
      fc.property(known, present, (people, members) => {
        const links = linkByUniqueName({ known: people, present: members });
        const turned = linkByUniqueName({ known: people.toReversed(), present: members.toReversed() });
        expect(turned).toEqual(links);
      }),
    );
  });

  test('only people and members that are there are linked', () => {
    fc.assert(
      fc.property(known, present, (people, members) => {
        for (const [sessionId, id] of linkByUniqueName({ known: people, present: members })) {
          expect(people.map((one) => one.id)).toContain(id);
          expect(members.map((one) => one.sessionId)).toContain(sessionId);
        }
      }),
    );
  });

  test('one more of the same name undoes the link', () => {
    fc.assert(
      fc.property(known, present, (people, members) => {
        for (const [sessionId] of linkByUniqueName({ known: people, present: members })) {
          const twin = members
            .filter((one) => one.sessionId === sessionId)
            .map((one) => ({ ...one, sessionId: '@twin' }));
          expect(linkByUniqueName({ known: people, present: [...members, ...twin] }).has(sessionId)).toBe(
            false,
          );
        }
      }),
    );
  });
});

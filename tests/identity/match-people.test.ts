import { describe, expect, test } from 'vitest';
import type { EvidenceKey } from '../../lib/identity/evidence';
import { matchPeople, type PeopleToMatch } from '../../lib/identity/match-people';
import { countNames } from '../../lib/identity/name-counts';
import { known, linkedMembers, login, present } from './people';

/** Present id → known id, of those linked silently. */
function links(people: PeopleToMatch): Record<string, string> {
  return Object.fromEntries(
    matchPeople(people).certain.map(({ presentId, knownId }) => [presentId, knownId]),
  );
}

/** Present id → ids of the candidates, best first. */
function asked(people: PeopleToMatch): Record<string, string[]> {
  const { doubtful } = matchPeople(people);
  return Object.fromEntries(
    doubtful.map(({ presentId, candidates }) => [presentId, candidates.map(({ knownId }) => knownId)]),
  );
}

describe('somebody is linked silently', () => {
  test('by a nickname that nobody else carries', () => {
    const people = login({
      known: [known('yu', { nickname: '小雨' }), known('ming', { nickname: '阿明' })],
      present: [present('@1', { nickname: ' 小雨 ' }), present('@2', { nickname: '阿明' })],
    });
    expect(links(people)).toEqual({ '@1': 'yu', '@2': 'ming' });
    expect(asked(people)).toEqual({});
  });

  test('by the remark, whatever became of the nickname', () => {
    const friend = { remark: '客户 张三', isFriend: true };
    const people = login({
      known: [known('zhang', { nickname: '三哥', ...friend })],
      present: [present('@1', { nickname: '换了名字', ...friend })],
    });
    expect(links(people)).toEqual({ '@1': 'zhang' });
  });

  test('by the remark, in a group in which they were not before', () => {
    const friend = { nickname: '三哥', remark: '客户 张三', isFriend: true };
    const people = login({
      known: [known('zhang', { ...friend, in: ['a'] })],
      present: [present('@1', { ...friend, in: ['b'] })],
    });
    expect(links(people)).toEqual({ '@1': 'zhang' });
  });

  test('by the group nickname, when only the nickname changed', () => {
    const place = [{ groupId: 'a', groupNickname: '北京-设计-小雨' }];
    const people = login({
      known: [known('yu', { nickname: '小雨', attrStatus: 102_437, in: place })],
      present: [present('@1', { nickname: '换了名字', attrStatus: 102_437, in: place })],
    });
    expect(links(people)).toEqual({ '@1': 'yu' });
  });

  test('when renamed, by two groups in which only they are together', () => {
    const both = { attrStatus: 102_437, in: ['a', 'b'] };
    const people = login({
      known: [known('yu', { nickname: '小雨', ...both })],
      present: [present('@1', { nickname: '换了名字', ...both })],
    });
    expect(links(people)).toEqual({ '@1': 'yu' });
    const [match] = matchPeople(people).certain;
    const groups = match?.evidence.filter(({ key, agrees }) => key === 'groups' && agrees);
    expect(groups?.map(({ shown }) => shown).sort()).toEqual(['a', 'b']);
  });

  test('by AttrStatus, where two carry one name', () => {
    const people = login({
      known: [
        known('one', { nickname: '小雨', attrStatus: 102_437 }),
        known('other', { nickname: '小雨', attrStatus: 33_656_869 }),
      ],
      present: [
        present('@1', { nickname: '小雨', attrStatus: 33_656_869 }),
        present('@2', { nickname: '小雨', attrStatus: 102_437 }),
      ],
    });
    expect(links(people)).toEqual({ '@1': 'other', '@2': 'one' });
  });

  test('by a nickname and an avatar, friends without a group in common', () => {
    const friend = { nickname: '小雨', isFriend: true, avatarSequence: 646_200_000 };
    const people = login({
      known: [known('yu', { ...friend, in: ['a'] })],
      present: [present('@1', { ...friend, in: ['b'] })],
    });
    expect(links(people)).toEqual({ '@1': 'yu' });
  });
});

describe('the operator is asked', () => {
  test('which of two with one name is which', () => {
    const people = login({
      known: [known('one', { nickname: '小雨' }), known('other', { nickname: '小雨' })],
      present: [present('@1', { nickname: '小雨' }), present('@2', { nickname: '小雨' })],
    });
    expect(links(people)).toEqual({});
    expect(asked(people)).toEqual({ '@1': ['one', 'other'], '@2': ['one', 'other'] });
  });

  test.each([
    ['came', { known: ['one'], present: ['@1', '@2'] }],
    ['left', { known: ['one', 'other'], present: ['@1'] }],
  ])('when another one of the name %s', (_, ids) => {
    const people = login({
      known: ids.known.map((id) => known(id, { nickname: '小雨' })),
      present: ids.present.map((id) => present(id, { nickname: '小雨' })),
    });
    expect(links(people)).toEqual({});
    expect(Object.keys(asked(people))).toEqual(ids.present);
  });

  test('when AttrStatus, which never changes, is another one', () => {
    const people = login({
      known: [known('yu', { nickname: '小雨', attrStatus: 102_437 })],
      present: [present('@1', { nickname: '小雨', attrStatus: 102_501 })],
    });
    expect(links(people)).toEqual({});
    expect(asked(people)).toEqual({ '@1': ['yu'] });
    const evidence = matchPeople(people).doubtful[0]?.candidates[0]?.evidence;
    expect(evidence).toContainEqual(expect.objectContaining({ key: 'attrStatus', agrees: false }));
    expect(evidence).toContainEqual(
      expect.objectContaining({ key: 'nickname', agrees: true, shown: '小雨' }),
    );
  });

  test('when a name is so common that a newcomer may well carry it as somebody who left did', () => {
    const commonName = Array.from({ length: 300 }, (_, id) => ({ nickname: '小雨', attrStatus: id % 7 }));
    const others = Array.from({ length: 9700 }, (_, id) => ({ nickname: `名字${id}`, attrStatus: id % 7 }));
    const population = countNames([...commonName, ...others]);
    const leavers = Array.from({ length: 30 }, (_, number) =>
      known(`left ${number}`, { nickname: `旧${number}` }),
    );
    const joiners = Array.from({ length: 30 }, (_, number) =>
      present(`@new ${number}`, { nickname: `新${number}` }),
    );
    const people = login({
      known: [known('yu', { nickname: '小雨' }), ...leavers],
      present: [present('@1', { nickname: '小雨' }), ...joiners],
      population,
    });
    expect(links(people)).toEqual({});
    expect(asked(people)['@1']).toEqual(['yu']);
  });

  test('about people who swapped their names, as AttrStatus tells', () => {
    const people = login({
      known: [
        known('yu', { nickname: '小雨', attrStatus: 102_437 }),
        known('ming', { nickname: '阿明', attrStatus: 33_656_869 }),
      ],
      present: [
        present('@yu', { nickname: '阿明', attrStatus: 102_437 }),
        present('@ming', { nickname: '小雨', attrStatus: 33_656_869 }),
      ],
    });
    expect(links(people)).toEqual({});
    expect(asked(people)['@yu']).toContain('yu');
    expect(asked(people)['@ming']).toContain('ming');
  });

  test('about everybody with a common AttrStatus, in a group where many play with their names', () => {
    const attrStatusOf = (number: number) => [102_437, 102_437, 33_656_869][number % 3];
    const members = Array.from({ length: 90 }, (_, number) => number);
    const people = login({
      linked: [],
      known: members.map((id) => known(`k${id}`, { nickname: `名字${id}`, attrStatus: attrStatusOf(id) })),
      present: members.map((id) =>
        present(`@${id}`, { nickname: `名字${id}`, attrStatus: attrStatusOf(id) }),
      ),
    });
    expect(Object.keys(links(people))).toHaveLength(90);
    // Every twelfth takes the name of the next one, and the other way round.
    const nameNow = (id: number) => (id % 12 === 1 ? id + 1 : id % 12 === 2 ? id - 1 : id);
    const played = members.map((id) =>
      present(`@${id}`, { nickname: `名字${nameNow(id)}`, attrStatus: attrStatusOf(id) }),
    );
    expect(links({ ...people, present: played })).toEqual({});
    expect(asked({ ...people, present: played })['@0']).toContain('k0');
  });

  test('about nobody for an AttrStatus that turns out not to be constant', () => {
    const members = Array.from({ length: 40 }, (_, number) => number);
    const people = login({
      linked: [],
      known: members.map((id) => known(`k${id}`, { nickname: `名字${id}`, attrStatus: 100 + (id % 7) })),
      present: members.map((id) => present(`@${id}`, { nickname: `名字${id}`, attrStatus: 200 + (id % 5) })),
    });
    expect(Object.keys(links(people))).toHaveLength(40);
  });

  test('about the only ones left on both sides: that alone is never certain', () => {
    const rare = { attrStatus: 777 };
    const people = login({
      linked: linkedMembers(400),
      known: [known('yu', { nickname: '小雨', ...rare })],
      present: [present('@1', { nickname: '换了名字', ...rare })],
    });
    expect(links(people)).toEqual({});
    expect(asked(people)).toEqual({ '@1': ['yu'] });
    const keys = matchPeople(people).doubtful[0]?.candidates[0]?.evidence.map(({ key }): EvidenceKey => key);
    expect(keys).toContain('onlyOneLeft');
  });

  test('about a rare name that turns up in another group', () => {
    const people = login({
      known: [known('yu', { nickname: '雨打芭蕉听夜阑', attrStatus: 777, in: ['a'] })],
      present: [present('@1', { nickname: '雨打芭蕉听夜阑', attrStatus: 777, in: ['b'] })],
    });
    expect(links(people)).toEqual({});
    expect(asked(people)).toEqual({ '@1': ['yu'] });
  });

  test('about somebody who had left the group and seems to be back', () => {
    const people = login({
      known: [known('yu', { nickname: '小雨', in: [{ groupId: 'a', hasLeft: true }] })],
      present: [present('@1', { nickname: '小雨' })],
    });
    expect(links(people)).toEqual({});
    expect(asked(people)).toEqual({ '@1': ['yu'] });
  });

  test('with five candidates at most', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const people = login({
      known: numbers.map((number) => known(`k${number}`, { nickname: '小雨' })),
      present: numbers.map((number) => present(`@${number}`, { nickname: '小雨' })),
    });
    for (const candidates of Object.values(asked(people))) expect(candidates).toHaveLength(5);
    expect(Object.keys(asked(people))).toHaveLength(7);
  });
});

test('nobody is asked about a newcomer with a name of their own in a group that many left', () => {
  const leavers = Array.from({ length: 40 }, (_, number) =>
    known(`left ${number}`, { nickname: `旧${number}` }),
  );
  const people = login({ known: leavers, present: [present('@1', { nickname: '新来的' })] });
  expect(links(people)).toEqual({});
  expect(asked(people)).toEqual({});
});

describe('the order of the member list', () => {
  const renamed = {
    known: [known('yu', { nickname: '小雨', attrStatus: 777, in: [{ groupId: 'a', position: 305 }] })],
    present: [
      present('@1', { nickname: '换了名字', attrStatus: 777, in: [{ groupId: 'a', position: 305 }] }),
    ],
  };
  const twins = {
    known: [
      known('first', { nickname: '小雨', in: [{ groupId: 'a', position: 5 }] }),
      known('second', { nickname: '小雨', in: [{ groupId: 'a', position: 405 }] }),
    ],
    present: [
      present('@second', { nickname: '小雨', in: [{ groupId: 'a', position: 405 }] }),
      present('@first', { nickname: '小雨', in: [{ groupId: 'a', position: 5 }] }),
    ],
  };

  test('tells people apart where the linked members kept it', () => {
    const linked = linkedMembers(60);
    expect(links(login({ linked, ...renamed }))).toEqual({ '@1': 'yu' });
    expect(links(login({ linked, ...twins }))).toEqual({ '@first': 'first', '@second': 'second' });
  });

  test('says nothing where they did not keep it', () => {
    const linked = linkedMembers(60, 'a', (place) => (place * 7) % 601);
    expect(links(login({ linked, ...renamed }))).toEqual({});
    expect(links(login({ linked, ...twins }))).toEqual({});
  });

  test('says nothing where too few are linked to prove it', () => {
    const linked = linkedMembers(19);
    expect(links(login({ linked, ...twins }))).toEqual({});
  });

  test('says nothing of somebody whose place is not known', () => {
    const unplaced = twins.known.map((person) => known(person.id, { nickname: '小雨' }));
    expect(links(login({ linked: linkedMembers(60), known: unplaced, present: twins.present }))).toEqual({});
  });
});

describe('as groups turn up one after the other', () => {
  const yu = known('yu', { nickname: '小雨', attrStatus: 777, in: ['a', 'b'] });

  test('what one group leaves open another one decides', () => {
    const inOne = login({
      known: [yu],
      present: [present('record', { nickname: '换了名字', attrStatus: 777, in: ['a'] })],
      completeGroups: new Set(['a']),
    });
    expect(links(inOne)).toEqual({});
    const inBoth = login({
      known: [yu],
      present: [present('record', { nickname: '换了名字', attrStatus: 777, in: ['a', 'b'] })],
    });
    expect(links(inBoth)).toEqual({ record: 'yu' });
  });

  test('who is linked stays so, and is free for nobody else', () => {
    const here = present('@1', { nickname: '换了名字' });
    const people = login({
      known: [yu],
      present: [here, present('@2', { nickname: '小雨', attrStatus: 777, in: ['a', 'b'] })],
      linked: [{ known: yu, present: here }],
    });
    expect(links(people)).toEqual({});
    expect(asked(people)).toEqual({});
  });

  test('a group that is not whole says nothing by whom it lacks', () => {
    const people = {
      known: [yu],
      present: [present('@1', { nickname: '小雨', attrStatus: 777, in: ['a'] })],
    };
    const weightOf = (completeGroups: Set<string>) =>
      matchPeople(login({ ...people, completeGroups })).certain[0]?.evidence.filter(
        ({ key, agrees }) => key === 'groups' && !agrees,
      );
    expect(weightOf(new Set(['a']))).toEqual([]);
    expect(weightOf(new Set(['a', 'b']))).toMatchObject([{ shown: 'b' }]);
  });
});

test('a pair that the operator told apart is neither linked nor asked about again', () => {
  const people = login({
    known: [known('yu', { nickname: '小雨' })],
    present: [present('@1', { nickname: '小雨' })],
  });
  expect(links(people)).toEqual({ '@1': 'yu' });
  const apart = new Set(['yu @1']);
  expect(links({ ...people, apart })).toEqual({});
  expect(asked({ ...people, apart })).toEqual({});
});

test('telling one apart leaves the other', () => {
  const people = login({
    known: [known('one', { nickname: '小雨' }), known('other', { nickname: '小雨' })],
    present: [present('@1', { nickname: '小雨' })],
    apart: new Set(['one @1']),
  });
  expect(links(people)).toEqual({ '@1': 'other' });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GroupsToMatch,
  type KnownGroup,
  matchGroups,
  type PresentGroup,
} from '../../lib/identity/match-groups';

function names(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) => `成员${from + index}`);
}

function known(id: string, group: Partial<KnownGroup>): KnownGroup {
  return { id, name: '', ownedByMe: true, memberCount: 0, memberNames: [], ...group };
}

function present(id: string, group: Partial<PresentGroup>): PresentGroup {
  return { id, name: '', ownedByMe: true, memberCount: 0, memberNames: [], ...group };
}

function links(groups: GroupsToMatch): Record<string, string> {
  return Object.fromEntries(
    matchGroups(groups).certain.map(({ presentId, knownId }) => [presentId, knownId]),
  );
}

describe('a group is known again', () => {
  test('by its members, under whatever name', () => {
    const groups = {
      known: [known('readers', { name: '读书会', memberNames: names(0, 30) })],
      present: [present('@@1', { name: '换了名字', memberNames: names(3, 33) })],
    };
    expect(links(groups)).toEqual({ '@@1': 'readers' });
  });

  test('by its members, where two have one name', () => {
    const groups = {
      known: [
        known('class 1', { name: '家长群', memberNames: names(0, 30) }),
        known('class 2', { name: '家长群', memberNames: names(50, 80) }),
      ],
      present: [
        present('@@2', { name: '家长群', memberNames: names(52, 82) }),
        present('@@1', { name: '家长群', memberNames: names(0, 30) }),
      ],
    };
    expect(links(groups)).toEqual({ '@@1': 'class 1', '@@2': 'class 2' });
  });

  test('by its members, where it has no name', () => {
    const groups = {
      known: [
        known('three', { memberNames: ['我', '小雨', '阿明'] }),
        known('other', { memberNames: ['我', '老王'] }),
      ],
      present: [present('@@1', { memberNames: ['我', '阿明', '小雨'] })],
    };
    expect(links(groups)).toEqual({ '@@1': 'three' });
  });

  test('by those who are left and its name, after most members left', () => {
    const groups = {
      known: [known('readers', { name: '读书会', memberNames: names(0, 300) })],
      present: [present('@@1', { name: '读书会', memberNames: names(0, 60) })],
    };
    expect(links(groups)).toEqual({ '@@1': 'readers' });
  });

  test('among groups of a community, which share members', () => {
    const shared = names(0, 20);
    const groups = {
      known: [
        known('one', { name: '读书会1群', memberNames: [...shared, ...names(100, 160)] }),
        known('two', { name: '读书会2群', memberNames: [...shared, ...names(200, 260)] }),
      ],
      present: [
        present('@@2', { name: '读书会二群', memberNames: [...shared, ...names(205, 265)] }),
        present('@@1', { name: '读书会一群', memberNames: [...shared, ...names(103, 163)] }),
      ],
    };
    expect(links(groups)).toEqual({ '@@1': 'one', '@@2': 'two' });
  });

  test('by a former name and fewer members', () => {
    const groups = {
      known: [known('readers', { name: '读书会 2026', memberNames: names(0, 30) })],
      present: [present('@@1', { name: '读书会', memberNames: names(20, 50) })],
    };
    expect(links(groups)).toEqual({});
    const formerNames = new Map([['readers', ['读书会']]]);
    expect(links({ ...groups, formerNames })).toEqual({ '@@1': 'readers' });
  });

  test('by a name that only it has, where no members are stored', () => {
    const groups = {
      known: [known('readers', { name: '读书会' }), known('parents', { name: '家长群' })],
      present: [present('@@1', { name: ' 读书会', memberNames: null }), present('@@2', { name: '家长群' })],
    };
    expect(links(groups)).toEqual({ '@@1': 'readers', '@@2': 'parents' });
    expect(matchGroups(groups).needsMembers).toEqual([]);
  });
});

describe('a group is not known again', () => {
  test('by its name alone, where members are stored: it is asked who is in it', () => {
    const groups = {
      known: [known('readers', { name: '读书会', memberNames: names(0, 30) })],
      present: [present('@@1', { name: '读书会', memberNames: null })],
    };
    expect(matchGroups(groups)).toEqual({ certain: [], doubtful: [], needsMembers: ['@@1'] });
  });

  test('by its name, when all members are others', () => {
    const groups = {
      known: [known('readers', { name: '读书会', memberNames: names(0, 30) })],
      present: [present('@@1', { name: '读书会', memberNames: names(50, 80) })],
    };
    expect(matchGroups(groups)).toEqual({ certain: [], doubtful: [], needsMembers: [] });
  });

  test('without members by a name that two have, on either side, nor without a name', () => {
    const twins = [known('one', { name: '家长群' }), known('two', { name: '家长群' })];
    expect(links({ known: twins, present: [present('@@1', { name: '家长群' })] })).toEqual({});
    const here = [present('@@1', { name: '家长群' }), present('@@2', { name: '家长群' })];
    expect(links({ known: twins.slice(0, 1), present: here })).toEqual({});
    expect(links({ known: [known('one', {})], present: [present('@@1', {})] })).toEqual({});
  });

  test('without members by its name, when somebody else owns it', () => {
    const groups = {
      known: [known('readers', { name: '读书会', ownedByMe: true })],
      present: [present('@@1', { name: '读书会', ownedByMe: false })],
    };
    expect(links(groups)).toEqual({});
  });

  test('where two known ones fit: the operator is asked', () => {
    const groups = {
      known: [known('one', { memberNames: names(0, 30) }), known('two', { memberNames: names(2, 32) })],
      present: [present('@@1', { memberNames: names(1, 31) })],
    };
    const { certain, doubtful } = matchGroups(groups);
    expect(certain).toEqual([]);
    expect(doubtful.map(({ candidates }) => candidates.map(({ knownId }) => knownId).sort())).toEqual([
      ['one', 'two'],
    ]);
  });

  test('under another name while one of its own name has not told its members', () => {
    const groups = {
      known: [known('readers', { name: '读书会', memberNames: names(0, 30) })],
      present: [
        present('@@new', { name: '读书会新群', memberNames: names(0, 25) }),
        present('@@1', { name: '读书会', memberNames: null }),
      ],
    };
    const { certain, needsMembers } = matchGroups(groups);
    expect(certain).toEqual([]);
    expect(needsMembers).toEqual(['@@1']);
  });
});

test('members are asked for where a known group is missing, which may have been renamed', () => {
  const groups = {
    known: [known('readers', { name: '读书会', memberNames: names(0, 30) })],
    present: [present('@@1', { name: '换了名字', memberNames: null })],
  };
  expect(matchGroups(groups).needsMembers).toEqual(['@@1']);
});

describe('whatever the groups', () => {
  const group = fc.record({
    name: fc.constantFrom('', '读书会', '家长群'),
    ownedByMe: fc.boolean(),
    memberNames: fc.subarray([...names(0, 8), '']),
  });
  const groups = fc.record({
    known: fc.array(group, { maxLength: 5 }).map((all) => all.map((one, index) => known(`${index}`, one))),
    present: fc
      .array(fc.record({ group, isTold: fc.boolean() }), { maxLength: 5 })
      .map((all) =>
        all.map(({ group: one, isTold }, index) =>
          present(`${index}`, { ...one, memberNames: isTold ? one.memberNames : null }),
        ),
      ),
  });

  test('none is linked twice, nor asked about once linked', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const { certain, doubtful, needsMembers } = matchGroups(given);
        const here = certain.map(({ presentId }) => presentId);
        expect(new Set(certain.map(({ knownId }) => knownId)).size).toBe(certain.length);
        expect(new Set(here).size).toBe(here.length);
        for (const { presentId } of doubtful) expect(here).not.toContain(presentId);
        for (const id of needsMembers) expect(here).not.toContain(id);
      }),
    );
  });

  test('the order does not matter', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const turned = { known: given.known.toReversed(), present: given.present.toReversed() };
        expect(links(turned)).toEqual(links(given));
      }),
    );
  });
});

import { array, assert, constant, constantFrom, nat, pre, property, record, string, uuid } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Appearance,
  appearancesOf,
  erasureKeys,
  type KeyGroup,
  keysAskedFor,
  keysOfName,
  matches,
  nameKeys,
  type StoredTraits,
} from '../../lib/identity/erasure-keys';

const reading = { id: 'g1', name: '读书群' };
const selling = { id: 'g2', name: '二手群' };
const elsewhere = { id: 'g9', name: '别的群' };

const rain: StoredTraits = {
  nickname: '小雨',
  remark: '徐汇的小雨',
  attrStatus: 5,
  avatarSequence: 77,
  names: [
    { kind: 'nickname', name: '雨点', groupId: '' },
    { kind: 'group-nickname', name: '三班妈妈', groupId: 'g1' },
    { kind: 'remark', name: '老同学', groupId: '' },
  ],
  memberships: [
    { group: reading, groupNickname: '三班小雨妈妈' },
    { group: selling, groupNickname: '' },
  ],
};

function seen(more: Partial<Appearance>): Appearance {
  return { nickname: '', groupNickname: '', remark: '', attrStatus: 0, avatarSequence: 0, ...more };
}

function isRain(appearance: Partial<Appearance>, group: KeyGroup): boolean {
  const keys = new Set(erasureKeys(rain));
  return matches(seen(appearance), group, (key) => keys.has(key));
}

describe('somebody may be the erased person', () => {
  test.each<[string, Partial<Appearance>, KeyGroup]>([
    ['by the remark, wherever', { nickname: '谁', remark: '徐汇的小雨' }, elsewhere],
    ['by a former remark', { nickname: '谁', remark: '老同学' }, elsewhere],
    ['by the picture of a friend', { nickname: '谁', avatarSequence: 77 }, elsewhere],
    [
      'by the nickname in a group of theirs, whatever the status',
      { nickname: '小雨', attrStatus: 6 },
      selling,
    ],
    ['by a former name in a group of theirs', { nickname: '雨点' }, selling],
    ['by the group nickname', { nickname: '谁', groupNickname: '三班小雨妈妈' }, reading],
    ['by a former group nickname', { nickname: '谁', groupNickname: '三班妈妈' }, reading],
    ['in a group that has another id but its old name', { nickname: '雨点' }, { id: 'new', name: '读书群' }],
    ['in a group that has another name but its old id', { nickname: '雨点' }, { id: 'g1', name: '新群名' }],
    ['by the nickname anywhere, the status being the same', { nickname: '小雨', attrStatus: 5 }, elsewhere],
    ['by the nickname anywhere, the status not being known', { nickname: ' 小雨 ' }, elsewhere],
  ])('%s', (_, appearance, group) => expect(isRain(appearance, group)).toBe(true));
});

describe('somebody is not the erased person', () => {
  test.each<[string, Partial<Appearance>, KeyGroup]>([
    ['with the nickname elsewhere and another status', { nickname: '小雨', attrStatus: 6 }, elsewhere],
    ['with a former name elsewhere', { nickname: '雨点' }, elsewhere],
    ['with a group nickname that they carry in another group', { groupNickname: '三班小雨妈妈' }, selling],
    ['with a nickname that is the remark', { nickname: '徐汇的小雨' }, elsewhere],
    ['without anything', {}, reading],
    ['without anything, in a group without a name', {}, { id: 'g1', name: '' }],
  ])('%s', (_, appearance, group) => expect(isRain(appearance, group)).toBe(false));
});

test('without a status of theirs the nickname is enough anywhere', () => {
  const keys = new Set(erasureKeys({ ...rain, attrStatus: 0 }));
  expect(matches(seen({ nickname: '小雨', attrStatus: 6 }), elsewhere, (key) => keys.has(key))).toBe(true);
});

const name = string({ unit: 'grapheme', maxLength: 6 });
const group = record({ id: uuid(), name });
const nameSeen = record({
  kind: constantFrom('nickname' as const, 'group-nickname' as const, 'remark' as const),
  name,
  groupId: constant(''),
});
const stored = record({
  nickname: name,
  remark: name,
  attrStatus: nat(9),
  avatarSequence: nat(9),
  names: array(nameSeen, { maxLength: 4 }),
  memberships: array(record({ group, groupNickname: name }), { maxLength: 4 }),
});
const present = record({
  nickname: name,
  groupNickname: name,
  remark: name,
  attrStatus: nat(9),
  avatarSequence: nat(9),
});

test('whoever has any key is found again, in every way they show', () => {
  assert(
    property(stored, (person) => {
      const keys = new Set(erasureKeys(person));
      for (const { seen: shown, group: shownIn } of appearancesOf(person)) {
        const hasSomething = [shown.nickname, shown.groupNickname, shown.remark].some(
          (one) => one.trim() !== '',
        );
        if (hasSomething || shown.avatarSequence > 0) {
          expect(matches(shown, shownIn, (key) => keys.has(key))).toBe(true);
        }
      }
    }),
  );
});

test('nothing is compared but what is asked for beforehand, and what is learned is compared', () => {
  assert(
    property(present, group, (shown, shownIn) => {
      const asked = new Set(keysAskedFor(shown, shownIn));
      const wanted: string[] = [];
      matches(shown, shownIn, (key) => {
        wanted.push(key);
        return key.startsWith('["nickname"');
      });
      expect(wanted.filter((key) => !asked.has(key))).toEqual([]);
      expect(nameKeys(shown, shownIn).filter((key) => !asked.has(key))).toEqual([]);
    }),
  );
});

test('after a rename was learned, the new name is found without the old one', () => {
  assert(
    property(present, group, (shown, shownIn) => {
      pre(`${shown.nickname}${shown.groupNickname}`.trim() !== '');
      const keys = new Set(nameKeys(shown, shownIn));
      expect(matches({ ...shown, remark: '', avatarSequence: 0 }, shownIn, (key) => keys.has(key))).toBe(
        true,
      );
    }),
  );
});

test('no key is empty, and a name, a remark and a group never make the same key', () => {
  assert(
    property(stored, name, group, (person, called, shownIn) => {
      const keys = [...erasureKeys(person), ...keysOfName(called, shownIn)];
      expect(keys.filter((key) => key === '' || JSON.parse(key).includes(''))).toEqual([]);
      expect(new Set(keysOfName(called, shownIn)).size).toBe(keysOfName(called, shownIn).length);
    }),
  );
});

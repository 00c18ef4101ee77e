import { expect, test } from 'vitest';
import { type KnownNames, matchNames } from '../../lib/history-import/match-names';

function known(personId: string, more: Partial<KnownNames>): KnownNames {
  return { personId, nickname: '', groupNickname: '', remark: '', former: [], isOwn: false, ...more };
}

const people = [
  known('own', { nickname: '运营小林', isOwn: true }),
  known('a', { nickname: '阿紫', groupNickname: '紫-上海', remark: '客户紫' }),
  known('b', { nickname: '小白🐰' }),
  known('c', { nickname: '多多', former: ['多多妈'] }),
  known('d', { nickname: '多多' }),
  known('e', { nickname: '紫' }),
  known('f', { nickname: '安安', groupNickname: '阿紫' }),
];

function match(name: string, before: Record<string, string> = {}) {
  return matchNames([name], people, new Map(Object.entries(before))).get(name);
}

test('the name that the client shows is meant: remark, else group nickname, else nickname', () => {
  expect(match('客户紫')).toEqual({ personId: 'a', candidates: [] });
  expect(match('阿紫')).toEqual({ personId: 'f', candidates: [] });
});

test('a name that is carried in another way is meant where one person carries it', () => {
  expect(match('紫-上海')).toEqual({ personId: 'a', candidates: [] });
});

test('who shares a name with others, carried it before or nearly carries it is asked about', () => {
  expect(match('多多')).toEqual({ personId: '', candidates: ['c', 'd'] });
  expect(match('多多妈')).toEqual({ personId: '', candidates: ['c'] });
  expect(match('小白')).toEqual({ personId: '', candidates: ['b'] });
});

test('a name that nobody carries stands for nobody', () => {
  expect(match('路人')).toEqual({ personId: '', candidates: [] });
});

test('我 is the operator, unless somebody is called so', () => {
  expect(match('我')?.personId).toBe('own');
  const calledSo = matchNames(['我'], [...people, known('g', { nickname: '我' })], new Map());
  expect(calledSo.get('我')?.personId).toBe('g');
});

test('what was decided in an earlier import holds, as long as that person is known', () => {
  expect(match('多多', { 多多: 'd' })).toEqual({ personId: 'd', candidates: [] });
  expect(match('多多', { 多多: 'gone' })?.personId).toBe('');
});

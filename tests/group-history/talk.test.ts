import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { talkLinks } from '../../lib/group-history/conversation-links';
import { both, talkPairs, talkPicture } from '../../lib/group-history/talk-pairs';

const bearers: Record<string, string> = { 豆豆妈妈: 'dou', '小 鱼': 'yu', 老张: 'zhang' };
const bearerOf = (name: string) => bearers[name];
const say = (personId: string, text: string, id = text) => ({ id, personId, text });
const line = '\n- - - - - - - - - - - - - - -\n';

const links = (...said: ReturnType<typeof say>[]) => talkLinks(said, [], bearerOf);

describe('whom a message is for', () => {
  test('shows where it quotes somebody or calls them by @', () => {
    const { links: found, addressed } = links(
      say('yu', `「豆豆妈妈：哪里买」${line}超市就有`),
      say('yu', '@豆豆妈妈\u2005 是的'),
      say('dou', '@小 鱼\u2005 谢谢'),
      say('dou', '今天天气好'),
    );
    expect(found).toEqual([
      { fromId: 'yu', toId: 'dou', quoted: 1, mentioned: 1, answered: 0 },
      { fromId: 'dou', toId: 'yu', quoted: 0, mentioned: 1, answered: 0 },
    ]);
    expect(addressed).toBe(3);
  });

  test('is the one with the longest name of those that a mention begins with', () => {
    const named: Record<string, string> = { 小鱼: 'yu', '小鱼 深圳': 'shenzhen' };
    const toIds = (text: string) =>
      talkLinks([say('dou', text)], [], (name) => named[name]).links.map(({ toId }) => toId);
    expect(toIds('@小鱼 深圳\u2005下雨了吗')).toEqual(['shenzhen']);
    expect(toIds('@小鱼 下雨了吗')).toEqual(['yu']);
    expect(toIds('@小鱼 @小鱼 深圳 都来吗')).toEqual(['yu', 'shenzhen']);
  });

  test('is counted once for each person', () => {
    const said = say('yu', `「豆豆妈妈：哪里买」${line}@豆豆妈妈\u2005 超市`, 'm1');
    const answers = [
      { messageId: 'm1', askerId: 'dou' },
      { messageId: 'm1', askerId: 'zhang' },
    ];
    expect(talkLinks([said], answers, bearerOf).links).toEqual([
      { fromId: 'yu', toId: 'dou', quoted: 1, mentioned: 0, answered: 0 },
      { fromId: 'yu', toId: 'zhang', quoted: 0, mentioned: 0, answered: 1 },
    ]);
  });

  test('is not told by names in the words that are quoted, by unknown names, or of oneself', () => {
    const found = links(
      say('yu', `「陌生人：@老张 在吗」${line}不在`),
      say('yu', '@没有这个人 你好'),
      say('yu', '@小 鱼\u2005 自言自语'),
    );
    expect(found).toEqual({ links: [], messages: 3, addressed: 0 });
  });
});

describe('a picture of who talks with whom', () => {
  const link = (fromId: string, toId: string, mentioned: number) => ({
    fromId,
    toId,
    quoted: 0,
    mentioned,
    answered: 0,
  });

  test('puts both directions together, the busiest pair first, without those who do not count', () => {
    const pairs = talkPairs(
      [link('b', 'a', 2), link('a', 'b', 1), link('a', 'c', 9), link('you', 'a', 50)],
      (id) => id !== 'you',
    );
    expect(pairs).toEqual([
      { oneId: 'a', otherId: 'c', there: 9, back: 0 },
      { oneId: 'a', otherId: 'b', there: 1, back: 2 },
    ]);
  });

  test('holds no more people than can be read, each once, and only pairs among them', () => {
    const id = fc.nat(25).map((number) => `p${number}`);
    const some = fc.array(fc.tuple(id, id, fc.integer({ min: 1, max: 9 })), { maxLength: 80 });
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 12 }), (rows, most) => {
        const made = rows
          .filter(([from, to]) => from !== to)
          .map(([from, to, count]) => link(from, to, count));
        const pairs = talkPairs(made, () => true);
        const { people, pairs: shown } = talkPicture(pairs, most);
        expect(people.length).toBeLessThanOrEqual(most);
        expect(new Set(people).size).toBe(people.length);
        expect(shown.every(({ oneId, otherId }) => people.includes(oneId) && people.includes(otherId))).toBe(
          true,
        );
        if (pairs[0]) expect(shown[0]).toEqual(pairs[0]);
        const all = pairs.reduce((sum, pair) => sum + both(pair), 0);
        expect(all).toBe(made.reduce((sum, one) => sum + one.mentioned, 0));
      }),
    );
  });

  test('holds nobody whose pair is not in it', () => {
    const busy = Array.from({ length: 7 }, (_, from) =>
      Array.from({ length: from }, (__, to) => link(`p${from}`, `p${to}`, 9)),
    ).flat();
    const pairs = talkPairs([...busy, link('p0', 'quiet', 1)], () => true);
    const { people, pairs: shown } = talkPicture(pairs, 8);
    expect(shown).toHaveLength(16);
    expect(people).not.toContain('quiet');
    expect(new Set(people)).toEqual(new Set(shown.flatMap(({ oneId, otherId }) => [oneId, otherId])));
  });

  test('puts those close together who talk with each other', () => {
    const two = [link('a', 'z', 9), link('z', 'm', 9), link('b', 'y', 5), link('y', 'n', 5)];
    const { people } = talkPicture(
      talkPairs(two, () => true),
      6,
    );
    const places = ['a', 'z', 'm'].map((one) => people.indexOf(one)).toSorted((one, other) => one - other);
    expect((places[2] ?? 0) - (places[0] ?? 0)).toBe(2);
  });
});

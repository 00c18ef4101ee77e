import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderExperts } from '../../lib/spotlight/next-expert';

function expert(name: string, lastSpotlightAt: number, ...topics: string[]) {
  return { name, lastSpotlightAt, topics };
}

function names(experts: { name: string }[]): string[] {
  return experts.map(({ name }) => name);
}

const experts = [
  expert('老王', 300, '摄影'),
  expert('小雨', 100, '亲子阅读', '绘本'),
  expert('阿明', 0, '理财'),
  expert('Amy', 200, 'Photo', '摄影 入门'),
  expert('Bo', 0),
];

describe('whose turn it is', () => {
  test('without a topic: who never had one, then who waited longest', () => {
    expect(names(orderExperts(experts))).toEqual(['阿明', 'Bo', '小雨', 'Amy', '老王']);
    expect(orderExperts(experts, '  ')).toEqual(orderExperts(experts));
  });

  test('with a topic: those who know it before the others', () => {
    expect(names(orderExperts(experts, '摄影'))).toEqual(['Amy', '老王', '阿明', 'Bo', '小雨']);
  });

  test('with a topic that is part of theirs or holds theirs, whatever the case', () => {
    expect(names(orderExperts(experts, '绘本推荐'))[0]).toBe('小雨');
    expect(names(orderExperts(experts, '阅读'))[0]).toBe('小雨');
    expect(names(orderExperts(experts, 'ＰＨＯＴＯ'))[0]).toBe('Amy');
  });

  test('with a topic that nobody knows: as without one', () => {
    expect(orderExperts(experts, '钓鱼')).toEqual(orderExperts(experts));
  });

  test('leaves the list as it was', () => {
    const before = [...experts];
    orderExperts(experts, '摄影');
    expect(experts).toEqual(before);
  });
});

test('everybody has a turn, and among those who know the topic nobody who waited longer comes later', () => {
  const any = fc.record({ lastSpotlightAt: fc.nat(5), topics: fc.subarray(['a', 'b', '']) });
  fc.assert(
    fc.property(fc.array(any), fc.constantFrom('', 'a', 'b'), (list, topic) => {
      const ordered = orderExperts(list, topic);
      expect(ordered).toHaveLength(list.length);
      const knows = ordered.map(({ topics }) => topic !== '' && topics.includes(topic));
      for (const [at, next] of ordered.slice(1).entries()) {
        const before = ordered[at];
        expect(Number(knows[at])).toBeGreaterThanOrEqual(Number(knows[at + 1]));
        if (knows[at] === knows[at + 1])
          expect(before?.lastSpotlightAt).toBeLessThanOrEqual(next.lastSpotlightAt);
      }
    }),
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askingOdds, nearness, vectorOf } from '@/lib/questions/learnt/sentence';

const near = (one: string, other: string) => nearness(vectorOf(one), vectorOf(other));

describe('where texts stand', () => {
  test.each([
    ['怎么退款', '不想要了钱能还给我吗', '回放在哪里看'],
    ['直播几点开始', '今晚啥时候上课', '作业交到哪里'],
    ['发票怎么开', '公司报销要个抬头', '群昵称怎么改'],
    ['快递到哪了', '东西怎么还没收到', '怎么报名'],
  ])('%s stands nearer to %s than to %s', (one, meant, other) => {
    expect(near(one, meant)).toBeGreaterThan(near(one, other) + 0.1);
  });

  test('each vector has length 1, or 0 where nothing of the text is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const vector = vectorOf(text);
        const length = nearness(vector, vector);
        expect(length === 0 || Math.abs(length - 1) < 1e-4).toBe(true);
      }),
    );
  });
});

describe('how surely a message asks', () => {
  test.each([
    ['请问怎么退款?', '退款收到了,谢谢'],
    ['证书什么时候能拿到', '证书今天拿到了'],
    ['可以带孩子去吗', '带孩子去过,挺好的'],
  ])('%s more surely than %s', (question, other) => {
    expect(askingOdds(question)).toBeGreaterThan(askingOdds(other) + 1);
  });

  test('is a number for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Number.isFinite(askingOdds(text))));
  });
});

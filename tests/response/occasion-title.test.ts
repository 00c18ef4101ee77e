import { expect, test } from 'vitest';
import { occasionTitle } from '../../lib/response/occasion-title';

test('is the first line that says something', () => {
  expect(occasionTitle('@所有人\u2005\n📢 周六市集开始报名\n地点广场')).toBe('周六市集开始报名');
  expect(occasionTitle('#接龙\n周日绘本漂流\n1. 阿紫')).toBe('周日绘本漂流');
  expect(occasionTitle('#接龙 明早牛奶')).toBe('明早牛奶');
});

test('has 60 characters at most, and is never cut within one', () => {
  expect(Array.from(occasionTitle('🌸'.repeat(3) + '花'.repeat(80)))).toHaveLength(60);
  expect(Array.from(occasionTitle('𠮷'.repeat(80)))).toHaveLength(60);
});

test('of a message of faces alone is the message', () => {
  expect(occasionTitle('📢📢')).toBe('📢📢');
});

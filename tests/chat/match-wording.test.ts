import { describe, expect, test } from 'vitest';
import { matchWording } from '../../lib/chat/match-wording';
import { noticeWordings } from '../../lib/chat/notice-wordings';

describe('a wording', () => {
  test('without holes fits itself only', () => {
    expect([...matchWording('你走了', '你走了')]).toEqual([{}]);
    expect([...matchWording('你走了吗', '你走了')]).toEqual([]);
  });

  test('with a hole gives what stands there', () => {
    expect([...matchWording('小雨 走了', '{who}走了')]).toEqual([{ who: '小雨' }]);
    expect([...matchWording('走', '{who}走了')]).toEqual([]);
  });

  test('with two holes gives every way to fill them', () => {
    expect([...matchWording('a和b和c', '{by}和{who}')]).toEqual([
      { by: 'a', who: 'b和c' },
      { by: 'a和b', who: 'c' },
    ]);
  });
});

test.each(noticeWordings)('“$words” fits itself with its holes filled', ({ words }) => {
  const holes = [...words.matchAll(/\{(\w+)\}/gu)].map(([, hole]) => String(hole));
  expect(holes.length).toBeLessThanOrEqual(2);
  const filled = Object.fromEntries(holes.map((hole) => [hole, `<${hole}>`]));
  const text = words.replaceAll(/\{(\w+)\}/gu, '<$1>');
  expect([...matchWording(text, words)]).toEqual([filled]);
});

import { describe, expect, test } from 'vitest';
import { inputStandIns, inputStarts, inputTexts } from '../../lib/snippets/input-texts';
import type { PromptedInput } from '../../lib/snippets/template-part';

const number: PromptedInput = { kind: 'text', label: '单号', start: '' };
const called: PromptedInput = { kind: 'text', label: 'constructor', start: '同学' };
const size: PromptedInput = { kind: 'menu', label: '尺码', options: ['S', 'M'] };
const until: PromptedInput = { kind: 'date', label: '截止日' };
const all = [number, called, size, until];
const today = '2026-03-02';

describe('the fields hold at first', () => {
  test('what the template says, the first of a menu, and today', () => {
    expect(inputStarts(all, {}, today)).toEqual({ 单号: '', constructor: '同学', 尺码: 'S', 截止日: today });
  });

  test('what was entered last', () => {
    const last = { 单号: 'SF1', constructor: '老师', 尺码: 'M', 截止日: '2026-03-05', 别的: 'x' };
    expect(inputStarts(all, last, today)).toEqual({
      单号: 'SF1',
      constructor: '老师',
      尺码: 'M',
      截止日: '2026-03-05',
    });
  });

  test('but no day gone by, and nothing that the menu has no more', () => {
    expect(inputStarts([size, until], { 尺码: 'L', 截止日: '2026-03-01' }, today)).toEqual({
      尺码: 'S',
      截止日: today,
    });
    expect(inputStarts([until], { 截止日: '下周' }, today)).toEqual({ 截止日: today });
  });
});

test('the text says days as people do, and what was typed without white space around it', () => {
  const entered = { 单号: ' SF1 ', constructor: '', 尺码: 'M', 截止日: '2026-03-05' };
  expect(inputTexts(all, entered)).toEqual({ 单号: 'SF1', constructor: '', 尺码: 'M', 截止日: '3月5日' });
  expect(inputTexts([until], { 截止日: '' })).toEqual({ 截止日: '' });
});

test('a preview shows what the template says, or what is asked for', () => {
  expect(inputStandIns(all)).toEqual({
    单号: '〔单号〕',
    constructor: '同学',
    尺码: '〔尺码〕',
    截止日: '〔截止日〕',
  });
});

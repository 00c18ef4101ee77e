import { expect, test } from 'vitest';
import { askForMissing } from '../../lib/snippets/ask-for-missing';
import { fillPrepared, showPrepared } from '../../lib/snippets/fill-template';
import { inputTexts } from '../../lib/snippets/input-texts';
import { inputsOf, prepareTemplate } from '../../lib/snippets/prepare-template';

const prepared = askForMissing(prepareTemplate('{{新人}}，{{群名}}里{{expert}}说{{NEWCOMER}}{{没有}}'), {
  group: ' ',
  newcomer: '',
});

test('what has no value is asked for, people as people', () => {
  expect(inputsOf(prepared)).toEqual([
    { kind: 'value', label: '新人', isPerson: true },
    { kind: 'value', label: '群名', isPerson: false },
    { kind: 'value', label: 'expert', isPerson: true },
    { kind: 'value', label: 'NEWCOMER', isPerson: true },
  ]);
});

test('what has a value is not', () => {
  const one = askForMissing(prepareTemplate('{{群名}}里'), { group: '读书群' });
  expect(inputsOf(one)).toEqual([]);
});

test('it looks as it is written until it is answered, and an unknown variable stays one', () => {
  expect(showPrepared(prepared, {})).toBe('{{新人}}，{{群名}}里{{expert}}说{{NEWCOMER}}{{没有}}');
  expect(prepared.problems).toEqual([{ kind: 'unknown-variable', name: '没有' }]);
});

test('somebody of the group becomes a mention, other words stay as they are', () => {
  const one = askForMissing(prepareTemplate('{{新人}}见{{达人}}'), {});
  const texts = inputTexts(inputsOf(one), { 新人: ' 小雨 ', 达人: '老王' }, ['小雨']);
  expect(fillPrepared(one, {}, texts)).toEqual({ ok: true, text: '@小雨\u2005见老王' });
});

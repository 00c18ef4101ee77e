import { describe, expect, test } from 'vitest';
import { checkTemplate, variablesIn } from '../../lib/snippets/check-template';

describe('a template is looked over before there is anybody to name', () => {
  test('and nothing is wrong with one that can be filled', () => {
    expect(checkTemplate('{{群名}}{{输入:单号}}', ['group'])).toEqual({ problems: [], length: 0 });
  });

  test('for variables that will have no value, in alternatives and other entries too', () => {
    const bodyOf = () => '{{新人}}';
    expect(checkTemplate('{{随机:{{达人}}|{{话术:a}}}}{{群}}', ['group'], bodyOf).problems).toEqual([
      { kind: 'unknown-variable', name: '达人' },
      { kind: 'unknown-variable', name: '新人' },
      { kind: 'unknown-variable', name: '群' },
    ]);
  });

  test('for texts that get too long, by the longest alternative and option', () => {
    const long = '长'.repeat(1_000);
    expect(checkTemplate(`{{随机:a|${long}}}{{菜单:选=b|${long}}}`, [])).toEqual({
      problems: [],
      length: 2_000,
    });
    expect(checkTemplate(`${long}${long}.`, [])).toEqual({
      problems: [{ kind: 'too-long', name: '' }],
      length: 2_001,
    });
  });
});

test('which variables a template names is told of alternatives and other entries too', () => {
  const named = variablesIn('{{随机:{{新人}}|{{NEWCOMER}}}}{{话术:x}}{{没有}}', () => '{{群名}}');
  expect([...named]).toEqual(['newcomer', 'group']);
});

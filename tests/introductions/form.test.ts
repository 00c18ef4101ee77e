import { expect, test } from 'vitest';
import { fieldOfLabel } from '../../lib/introductions/field-labels';
import { defaultLabels, formOf, promptText } from '../../lib/introductions/form';

test('labels fill the field that they ask for, however they are worded', () => {
  const asked = {
    城市: 'city',
    '怎么称呼？': 'called',
    我的职业: 'occupation',
    能帮大家什么: 'offers',
    想在群里找到: 'seeks',
    '爱好/特长': 'hobbies',
    谁拉你进群的: 'cameBy',
    从哪里知道我们: 'cameBy',
  };
  for (const [label, field] of Object.entries(asked))
    expect([label, fieldOfLabel(label)]).toEqual([label, field]);
});

test('a label that nothing is known for is a field of its own', () => {
  expect(formOf(['宝宝几岁', '家乡']).items).toEqual([
    { label: '宝宝几岁', field: '宝宝几岁' },
    { label: '家乡', field: '家乡' },
  ]);
});

test('the prompt is a numbered line for each label below the opening', () => {
  expect(promptText(formOf(defaultLabels.slice(0, 2), '欢迎，介绍一下自己'))).toBe(
    '欢迎，介绍一下自己\n1. 城市：\n2. 昵称：',
  );
  expect(promptText(formOf(['城市']))).toBe('1. 城市：');
});

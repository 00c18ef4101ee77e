import { expect, test } from 'vitest';
import { starterSnippets } from '../../lib/snippets/starter-snippets';
import { promptsInTurn } from '../../lib/spotlight/prompts-in-turn';

const prompts = starterSnippets
  .filter(({ kind }) => kind === 'spotlight')
  .map((prompt, index) => ({ ...prompt, lastUsedAt: index }));
const titles = (list: { title: string }[]) => list.map(({ title }) => title);

test('for a question, the prompt that asks for an answer comes first', () => {
  expect(titles(promptsInTurn(prompts, true))[0]).toBe('请达人回答一个问题');
});

test('to open a talk, the others take turns; who introduces a newcomer comes last', () => {
  expect(titles(promptsInTurn(prompts, false)).slice(0, 2)).toEqual([
    '请达人分享做法',
    '今日话题，请达人开头',
  ]);
  const used = prompts.map((prompt) => (prompt.key === 'fx' ? { ...prompt, lastUsedAt: 99 } : prompt));
  expect(titles(promptsInTurn(used, false))).toEqual([
    '今日话题，请达人开头',
    '请达人分享做法',
    '请达人回答一个问题',
    '请达人带一带新人',
  ]);
});

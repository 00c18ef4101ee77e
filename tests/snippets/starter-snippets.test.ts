import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../lib/snippets/fill-template';
import { starterSnippets } from '../../lib/snippets/starter-snippets';

describe('the snippets to begin with', () => {
  test('are six answers, four welcomes and four spotlights', () => {
    const count = (kind: string) => starterSnippets.filter((snippet) => snippet.kind === kind).length;
    expect([count('faq'), count('welcome'), count('spotlight')]).toEqual([6, 4, 4]);
  });

  test('have titles and keys of their own', () => {
    expect(new Set(starterSnippets.map(({ title }) => title)).size).toBe(starterSnippets.length);
    expect(new Set(starterSnippets.map(({ key }) => key)).size).toBe(starterSnippets.length);
  });

  test.each(starterSnippets.filter(({ kind }) => kind === 'faq'))(
    '$title lies in a folder, with other ways of asking it',
    ({ title, category, questions }) => {
      expect(category).not.toBe('');
      expect(questions?.length).toBeGreaterThanOrEqual(3);
      expect(questions).not.toContain(title);
    },
  );

  test.each(starterSnippets)('$title can be filled', ({ body }) => {
    expect(fillTemplate(body, { group: '群', newcomer: '新', expert: '达', date: '今' })).toMatchObject({
      ok: true,
    });
  });

  test.each(starterSnippets)('$title sounds like a colleague', ({ title, body, questions = [] }) => {
    expect([title, body, ...questions].join('')).not.toMatch(/[!！您亲]/u);
  });

  test.each(starterSnippets.filter(({ kind }) => kind !== 'faq'))(
    '$title names whom it is for',
    ({ kind, body }) => {
      expect(body).toContain(kind === 'welcome' ? '{{新人}}' : '{{达人}}');
    },
  );
});

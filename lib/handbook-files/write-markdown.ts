import { byCategory } from './by-category';
import type { HandbookEntry } from './handbook-entry';
import { escapeLine } from './markdown-lines';
import { markdownMark } from './parse-markdown';

/** Entries as Markdown that can be read in again: folders and titles as headings, ways of asking as a list. Without pictures. */
export function writeMarkdown(entries: readonly HandbookEntry[]): string {
  const parts = byCategory(entries).flatMap(({ category, entries: inside }) => [
    ...(category === '' ? [] : [`# ${category}`]),
    ...inside.flatMap(entryParts),
  ]);
  return `${[markdownMark, ...parts].join('\n\n')}\n`;
}

function entryParts({ title, questions, body, key, owner, reviewOn, favourite }: HandbookEntry): string[] {
  const fields = Object.entries({ key, owner, reviewOn, favourite }).filter(
    ([, value]) => value !== '' && value !== false,
  );
  // Nothing in it may end the comment.
  const json = JSON.stringify(Object.fromEntries(fields)).replaceAll('--', String.raw`\u002d\u002d`);
  return [
    `## ${title}`,
    fields.length > 0 ? `<!-- ${json} -->` : '',
    questions.map((question) => `- ${question}`).join('\n'),
    body.split('\n').map(escapeLine).join('\n'),
  ].filter((part) => part !== '');
}

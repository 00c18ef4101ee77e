import { escapeMarkdown, escapeMarkdownLines } from '../export/escape-markdown';
import type { MemberPage } from './member-page';

/** A page for members as Markdown, to be read and not to be imported again. */
export function memberPageMarkdown({ title, introduction, folders }: MemberPage): string {
  const parts = folders.flatMap(({ name, entries }) => [
    ...(name === '' ? [] : [`## ${escapeMarkdown(name)}`]),
    ...entries.flatMap((entry) => [
      `### ${escapeMarkdown(entry.title)}`,
      escapeMarkdownLines(entry.text),
      ...(entry.picture ? [`![${escapeMarkdown(entry.picture.name)}](${entry.picture.data})`] : []),
    ]),
  ]);
  const head = [`# ${escapeMarkdown(title)}`, escapeMarkdownLines(introduction)];
  return `${[...head, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

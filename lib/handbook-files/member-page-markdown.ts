import type { MemberPage } from './member-page';

/** What Markdown would take for something. */
const signs = /[\\`*_[\]<>~|]/gu;
const lineStart = /^(\s*)([#+=-])/u;

/** A page for members as Markdown, to be read and not to be imported again. */
export function memberPageMarkdown({ title, introduction, folders }: MemberPage): string {
  const parts = folders.flatMap(({ name, entries }) => [
    ...(name === '' ? [] : [`## ${escaped(name)}`]),
    ...entries.flatMap((entry) => [
      `### ${escaped(entry.title)}`,
      lines(entry.text),
      ...(entry.picture ? [`![${escaped(entry.picture.name)}](${entry.picture.data})`] : []),
    ]),
  ]);
  const head = [`# ${escaped(title)}`, lines(introduction)];
  return `${[...head, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Each line stays a line of its own. */
function lines(text: string): string {
  const line = (one: string) => escaped(one).replace(lineStart, String.raw`$1\$2`).trimEnd();
  const paragraphs = text.split(/\n\s*\n/u);
  return paragraphs.map((paragraph) => paragraph.split('\n').map(line).join('  \n')).join('\n\n');
}

/** Addresses stay as they are, so that they can be followed. */
function escaped(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(signs, String.raw`\$&`)))
    .join('');
}

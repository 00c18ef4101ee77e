/** What Markdown would take for something. */
const signs = /[\\`*_[\]<>~|]/gu;
const lineStart = /^(\s*)([#+=-])/u;

/** A text as it stands within a line of Markdown. Addresses stay as they are, so that they can be followed. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(signs, String.raw`\$&`)))
    .join('');
}

/** A text of several lines as Markdown: each line stays a line of its own. */
export function escapeMarkdownLines(text: string): string {
  const line = (one: string) => escapeMarkdown(one).replace(lineStart, String.raw`$1\$2`).trimEnd();
  const paragraphs = text.split(/\n\s*\n/u);
  return paragraphs.map((paragraph) => paragraph.split('\n').map(line).join('  \n')).join('\n\n');
}

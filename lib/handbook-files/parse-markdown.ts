import { emptyEntry, type HandbookEntry, tidied } from './handbook-entry';
import { unescapeLine } from './markdown-lines';
import { ownColumns, ownRow } from './own-columns';
import { type FoundEntry, parseQuestionLines } from './parse-question-lines';
import { type Read, refused } from './source-file';

/** What stands on the first line of our own files. */
export const markdownMark = '<!-- nuanqun.handbook 1 -->';

interface Part {
  line: number;
  /** Number of # before the heading. */
  level: number;
  heading: string;
  lines: string[];
}

/**
 * Reads entries from Markdown: our own files; lists of questions and answers (问：… 答：…, Q: … A: …), with headings as
 * folders; else headings of the deepest level as titles, those above as folders.
 */
export function parseMarkdown(text: string): Read {
  const lines = text.split(/\r\n?|\n/u);
  const isOwn = lines[0]?.trim() === markdownMark;
  const asked = isOwn ? [] : parseQuestionLines(lines);
  const found = asked.length > 0 ? asked : fromHeadings(partsOf(lines, isOwn ? 2 : 6), isOwn);
  if (found.length === 0) return refused(text.trim() === '' ? 'empty' : 'no-entries');
  const rows = found.map(({ line, entry }) => ownRow(tidied(entry), line));
  return { ok: true, file: { rows, targets: [...ownColumns], counted: 'lines', hasPictures: false } };
}

/** The file cut at its headings; what stands before the first one is left out. */
function partsOf(lines: readonly string[], deepest: number): Part[] {
  const parts: Part[] = [];
  const heading = new RegExp(`^(#{1,${deepest}})(?:\\s+(.*))?$`, 'u');
  for (const [index, line] of lines.entries()) {
    const [, marks, text = ''] = heading.exec(line) ?? [];
    if (marks) parts.push({ line: index + 1, level: marks.length, heading: text, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function fromHeadings(parts: Part[], isOwn: boolean): FoundEntry[] {
  const titles = isOwn ? 2 : Math.max(...parts.map(({ level }) => level));
  const path: string[] = [];
  return parts.flatMap((part) => {
    if (part.level === titles) {
      const category = path.filter(Boolean).join('/');
      const { line, heading, lines } = part;
      const written = isOwn ? ownEntry(lines) : { body: lines.join('\n') };
      return [{ line, entry: { ...emptyEntry, ...written, title: heading, category } }];
    }
    path.splice(part.level - 1, path.length, part.heading);
    return [];
  });
}

/** What stands under a title of our own: fields in a comment, ways of asking as a list, and the answer. */
function ownEntry(lines: readonly string[]): Partial<HandbookEntry> {
  const rest = withoutBlankStart(lines);
  const fields = fieldsIn(rest[0] ?? '');
  const said = fields ? withoutBlankStart(rest.slice(1)) : rest;
  const end = said.findIndex((line) => !line.startsWith('- '));
  const asked = end < 0 ? said : said.slice(0, end);
  const body = said.slice(asked.length).map(unescapeLine).join('\n');
  return { ...fields, questions: asked.map((line) => line.slice(2)), body };
}

function withoutBlankStart(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  return start < 0 ? [] : lines.slice(start);
}

/** The fields that have no place in the text: `<!-- {"key":"tk","owner":"小王"} -->`. */
function fieldsIn(line: string): Partial<HandbookEntry> | undefined {
  const [, json] = /^<!-- (\{.*\}) -->$/u.exec(line) ?? [];
  if (!json) return undefined;
  try {
    const { key, owner, reviewOn, favourite } = JSON.parse(json) as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return { key: text(key), owner: text(owner), reviewOn: text(reviewOn), favourite: favourite === true };
  } catch {
    return undefined;
  }
}

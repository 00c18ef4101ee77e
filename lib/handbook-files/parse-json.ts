import * as v from 'valibot';
import { pictureProblem } from '../snippets/picture';
import { dataAddressSize } from './data-address';
import { emptyEntry, tidied } from './handbook-entry';
import { jsonErrorLine } from './json-error-line';
import { ownColumns, ownRow } from './own-columns';
import { type Read, refused, type SourceRow } from './source-file';

export const jsonFormat = 'nuanqun.handbook';
export const jsonVersion = 1;

const picture = v.object({
  name: v.string(),
  data: v.pipe(
    v.string(),
    v.check((data) => pictureProblem(dataAddressSize(data)) === null),
  ),
});

const writtenEntry = v.object({
  title: v.optional(v.string(), ''),
  questions: v.optional(v.array(v.string()), []),
  body: v.string(),
  key: v.optional(v.string(), ''),
  category: v.optional(v.string(), ''),
  owner: v.optional(v.string(), ''),
  favourite: v.optional(v.boolean(), false),
  reviewOn: v.optional(v.string(), ''),
  picture: v.optional(v.nullable(picture), null),
});

/** Reads our own format (docs/handbook-file.md) or any list of objects, whose names then stand for columns. */
export function parseJson(text: string): Read {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused(text.trim() === '' ? 'empty' : 'broken-json', jsonErrorLine(text));
  }
  if (Array.isArray(content)) return fromObjects(content);
  if (!isObject(content) || !Array.isArray(content.entries)) return refused('foreign-json');
  if (content.format !== jsonFormat) return fromObjects(content.entries);
  return content.version === jsonVersion ? fromOwn(content.entries) : refused('newer-version');
}

function fromOwn(entries: unknown[]): Read {
  const rows: SourceRow[] = [];
  for (const [index, written] of entries.entries()) {
    const checked = v.safeParse(writtenEntry, written);
    if (!checked.success) return refused('broken-entry', index + 1);
    rows.push(ownRow(tidied({ ...emptyEntry, ...checked.output }), index + 1));
  }
  const hasPictures = rows.some(({ picture: one }) => one);
  return { ok: true, file: { rows, targets: [...ownColumns], counted: 'items', hasPictures } };
}

function fromObjects(items: unknown[]): Read {
  const broken = items.findIndex((item) => !isObject(item));
  if (broken >= 0) return refused('broken-entry', broken + 1);
  const objects = items.filter(isObject);
  const names = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  const rows = objects.map((item, index) => ({
    line: index + 1,
    cells: names.map((name) => cellOf(item[name])),
  }));
  const header: SourceRow = { line: 0, cells: names };
  const file = { targets: null, counted: 'items', hasPictures: false } as const;
  return { ok: true, file: { ...file, rows: rows.length > 0 ? [header, ...rows] : [] } };
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(cellOf).join('\n') : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

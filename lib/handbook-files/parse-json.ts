import * as v from 'valibot';
import { pictureProblem } from '../snippets/picture';
import { isObject, objectRows } from '../table-files/object-rows';
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
  const file = { targets: null, counted: 'items', hasPictures: false } as const;
  return { ok: true, file: { ...file, rows: objectRows(objects) } };
}

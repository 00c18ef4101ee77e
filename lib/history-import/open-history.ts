import { jsonErrorLine } from '../handbook-files/json-error-line';
import { csvRows, delimiterOf } from '../table-files/csv-rows';
import { isObject, objectRows } from '../table-files/object-rows';
import type { TableRow } from '../table-files/table-row';
import { encodingOf, textPieces } from '../table-files/text-pieces';
import { readXlsxRows } from '../table-files/xlsx-rows';
import { type CopyLayout, CopySurvey } from './copy-layout';
import { guessHistoryColumns, missingColumns } from './history-columns';
import { mostBytes, type Opened, type SourceProblemKind } from './history-source';
import { TextLines } from './text-lines';

/** Under these names programs keep the list of messages. */
const lists = ['messages', 'data', 'list', 'records', 'items', 'chats', 'rows', 'content'];

/**
 * Looks what a past is: text copied out of a chat, a table in text, JSON or Excel; told apart by what is in it and by its
 * name. A long text is read in pieces, so that the page stays responsive. Never throws.
 * @param name the name of the file; empty for a pasted text. @param copiedOn local day of the copy.
 * @param onProgress told from 0 to 1.
 */
export async function openHistory(
  blob: Blob,
  name: string,
  copiedOn: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<Opened> {
  if (blob.size === 0) return refused('empty');
  if (blob.size > mostBytes.text) return refused('too-big');
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  const ending = /[^.]*$/u.exec(name.toLowerCase())?.[0];
  const isWhole = startsWith(start, [0x50, 0x4b]) || ending === 'json';
  if (isWhole && blob.size > mostBytes.whole) return refused('too-big');
  if (startsWith(start, [0x50, 0x4b])) return openXlsx(blob, name, copiedOn);
  if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) return refused('old-excel');
  const encoding = await encodingOf(blob);
  if (encoding === null) return refused('not-text');
  if (ending === 'json') return openJson(await wholeText({ blob, encoding }), name, copiedOn);
  const text = { blob, encoding };
  if (ending === 'csv' || ending === 'tsv' || (await isTabbed(text))) return openTable(text, name, copiedOn);
  const layout = await survey(text, onProgress);
  if (layout.found) return { ok: true, source: { kind: 'copy', name, copiedOn, ...text, layout } };
  const table = await openTable(text, name, copiedOn);
  return table.ok && table.source.kind === 'table' && missingColumns(table.source.columns).length === 0
    ? table
    : refused('no-times');
}

function refused(kind: SourceProblemKind, line = 0): Opened {
  return { ok: false, problem: { kind, line } };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

interface Text {
  blob: Blob;
  encoding: string;
}

async function wholeText({ blob, encoding }: Text): Promise<string> {
  return new TextDecoder(encoding).decode(await blob.arrayBuffer());
}

async function survey({ blob, encoding }: Text, onProgress: (done: number) => void): Promise<CopyLayout> {
  const lines = new TextLines();
  const found = new CopySurvey();
  for await (const { text, done } of textPieces(blob, encoding)) {
    for (const line of lines.add(text)) found.add(line);
    onProgress(done);
  }
  for (const line of lines.end()) found.add(line);
  return found.layout();
}

/** Whether cells out of a spreadsheet were pasted: each line has as many tabs. */
async function isTabbed({ blob, encoding }: Text): Promise<boolean> {
  const first = await textPieces(blob, encoding).next();
  const { delimiter, isCertain } = delimiterOf(first.done ? '' : first.value.text);
  return isCertain && delimiter === '\t';
}

/** The first piece tells what separates cells and what the columns are. */
async function openTable(text: Text, name: string, copiedOn: number): Promise<Opened> {
  const first = await textPieces(text.blob, text.encoding).next();
  const beginning: string = first.done ? '' : first.value.text;
  const { delimiter, isCertain } = delimiterOf(beginning);
  if (!isCertain && name === '') return refused('no-times');
  const end = Math.max(beginning.lastIndexOf('\n'), 0) || beginning.length;
  const { rows } = csvRows(beginning.slice(0, end), delimiter);
  const opened = openedTable(rows, name, copiedOn);
  if (!opened.ok || opened.source.kind !== 'table') return opened;
  return { ok: true, source: { ...opened.source, text: { ...text, delimiter } } };
}

async function openXlsx(blob: Blob, name: string, copiedOn: number): Promise<Opened> {
  const read = await readXlsxRows(new Uint8Array(await blob.arrayBuffer()), (date) =>
    date.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', ''),
  );
  return read.ok ? openedTable(read.rows, name, copiedOn) : refused('broken-excel', read.line);
}

function openJson(text: string, name: string, copiedOn: number): Opened {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return text.trim() === '' ? refused('empty') : refused('broken-json', jsonErrorLine(text));
  }
  const list = listIn(content);
  if (!list) return refused('foreign-json');
  return openedTable(objectRows(list.filter(isObject).map(flat)), name, copiedOn);
}

/** The list of objects in a file: itself, or what it holds under a name that programs use. */
function listIn(content: unknown): unknown[] | null {
  if (Array.isArray(content)) return content.some(isObject) ? content : null;
  if (!isObject(content)) return null;
  for (const name of [...lists, ...Object.keys(content)]) {
    const value = content[name];
    if (Array.isArray(value) && value.some(isObject)) return value;
    if (isObject(value) && lists.includes(name)) return listIn(value);
  }
  return null;
}

/** Objects in an object, as a sender with a name, become columns of their own. */
function flat(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) =>
      isObject(value)
        ? Object.entries(value).map(([inner, one]) => [`${name} ${inner}`, one] as const)
        : [[name, value] as const],
    ),
  );
}

function openedTable(rows: TableRow[], name: string, copiedOn: number): Opened {
  if (rows.length === 0) return refused('empty');
  const columns = guessHistoryColumns(rows);
  return { ok: true, source: { kind: 'table', name, copiedOn, rows, text: null, columns } };
}

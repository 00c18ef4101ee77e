import { decodeText } from '../table-files/decode-text';
import { parseCsv } from './parse-csv';
import { parseJson } from './parse-json';
import { parseMarkdown } from './parse-markdown';
import { parseXlsx } from './parse-xlsx';
import { mostBytes, mostRows, type Read, refused } from './source-file';

/** Reads a file with entries: CSV, Excel, JSON or Markdown, told apart by what is in it and by its name. Never throws. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Read> {
  if (bytes.length > mostBytes) return refused('too-big');
  if (bytes.length === 0) return refused('empty');
  const read = await parse(bytes, name);
  if (!read.ok) return read;
  const { rows, targets } = read.file;
  const most = targets ? mostRows : mostRows + 1;
  if (rows.length > most) return refused('too-many-rows', rows[most]?.line);
  return rows.length === 0 ? refused('empty') : read;
}

async function parse(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Read> {
  if (startsWith(bytes, [0x50, 0x4b])) return parseXlsx(bytes);
  // The container of old Excel files, and of new ones behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused('old-excel');
  const ending = /[^.]*$/u.exec(name.toLowerCase())?.[0];
  if (ending === 'xlsx') return refused('broken-excel');
  const text = decodeText(bytes)?.text;
  if (text === undefined) return refused('not-text');
  if (ending === 'json') return parseJson(text);
  return ending === 'md' || ending === 'markdown' ? parseMarkdown(text) : parseCsv(text);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

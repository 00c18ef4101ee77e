import { mayHoldMoment, momentPattern, type WrittenMoment, writtenMoment } from './written-moment';

/**
 * How a copy begins a message:
 * - `name-moment`: 王芳 2026/3/1 20:15, what was said below
 * - `moment-name`: 2026/3/1 20:15 王芳, what was said below
 * - `moment-name-text`: [2026/3/1 20:15] 王芳: 大家好
 * - `name-moment-text`: 王芳 (2026/3/1 20:15): 大家好
 * - `name-above`: 王芳, below it 2026/3/1 20:15, below that what was said
 * - `name-text`: 王芳：大家好, with a line 2026/3/1 20:15 above it now and then
 */
export const headerStyles = [
  'name-moment',
  'moment-name',
  'moment-name-text',
  'name-moment-text',
  'name-above',
  'name-text',
] as const;
export type HeaderStyle = (typeof headerStyles)[number];

export interface Header {
  name: string;
  /** null in `name-text`: the last line with a moment counts. */
  moment: WrittenMoment | null;
  /** What stands on the same line. */
  text: string;
}

/** A moment takes at most so many characters. */
const longest = 44;

const momentAtEnd = new RegExp(`(?<=^|[\\s(（[【])${momentPattern}\\s?[)）\\]】]?\\s?[:：]?$`, 'u');
const momentAtStart = new RegExp(`^[[(（【]?${momentPattern}[\\])）】]?(?=\\s|$|[^\\d:：])`, 'u');
const momentAlone = new RegExp(`^[\\s—\\-=*]*${momentPattern}[\\s—\\-=*]*$`, 'u');
const momentInside = new RegExp(
  `(?<=[\\s(（[【])${momentPattern}\\s?[)）\\]】]?\\s?(?:[:：]\\s?|\\s+)(?=\\S)`,
  'u',
);
const dayAlone =
  /^[\s—–\-=*]*(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?(?:\s*(?:星期|周)[一二三四五六日天])?[\s—–\-=*]*$/u;
/** Ids that some programs write behind a name. */
const idBehindName = /\s?[(（](?:wxid_[\w-]+|\d{5,12}|[\w-]+@chatroom)[)）]$/u;

/** The beginning of a message in a line; null where it is none. A name that stands above its moment is not seen here. */
export function readHeader(line: string, style: HeaderStyle): Header | null {
  if (style === 'name-text') return readNameAndText(line);
  if (!mayHoldMoment(line)) return null;
  switch (style) {
    case 'name-moment':
      return readNameAndMoment(line);
    case 'moment-name':
      return readMomentAndName(line);
    case 'moment-name-text':
      return readMomentNameAndText(line);
    case 'name-moment-text':
      return readNameMomentAndText(line);
    default:
      return null;
  }
}

/** The moment in a line that holds nothing else. */
export function readMomentAlone(line: string): WrittenMoment | null {
  if (line.length > 2 * longest || !mayHoldMoment(line)) return null;
  return momentOf(momentAlone.exec(line.trim()));
}

/** The year, month and day in a line that holds nothing else, as stands above the messages of a day. */
export function readDayAlone(line: string): { year: number; month: number; dayOfMonth: number } | null {
  if (line.length > 2 * longest) return null;
  const [, year, month, dayOfMonth] = dayAlone.exec(line) ?? [];
  return year === undefined
    ? null
    : { year: Number(year), month: Number(month), dayOfMonth: Number(dayOfMonth) };
}

function readNameAndMoment(line: string): Header | null {
  const end = line.trimEnd();
  const from = Math.max(0, end.length - longest);
  const found = momentAtEnd.exec(end.slice(from));
  const moment = momentOf(found);
  if (!found || !moment) return null;
  const name = cleanName(end.slice(0, from + found.index).replace(/[\s([（【]+$/u, ''));
  return name === '' ? null : { name, moment, text: '' };
}

function readMomentAndName(line: string): Header | null {
  const found = momentAtStart.exec(line);
  const moment = momentOf(found);
  if (!found || !moment) return null;
  const name = cleanName(
    line
      .slice(found[0].length)
      .trim()
      .replace(/[:：]$/u, ''),
  );
  return name === '' ? null : { name, moment, text: '' };
}

/** A name is up to the colon behind which something stands; one without is left to be part of the name. */
function readMomentNameAndText(line: string): Header | null {
  const found = momentAtStart.exec(line);
  const moment = momentOf(found);
  if (!found || !moment) return null;
  const rest = readNameAndText(line.slice(found[0].length).trimStart());
  return rest && { ...rest, moment };
}

function readNameMomentAndText(line: string): Header | null {
  const found = momentInside.exec(line);
  const moment = momentOf(found);
  if (!found || !moment) return null;
  const name = cleanName(line.slice(0, found.index).replace(/[\s([（【]+$/u, ''));
  return name === '' ? null : { name, moment, text: line.slice(found.index + found[0].length) };
}

/** A colon that belongs to a clock is none behind a name. Names have up to 32 characters. */
function readNameAndText(line: string): Header | null {
  const found = /^(?<name>\S[^\n]{0,40}?)\s?(?:：|:(?!\/\/|\d\d\b))\s?(?<text>.*)$/u.exec(line);
  const name = cleanName(found?.groups?.name ?? '');
  return name === '' ? null : { name, moment: null, text: found?.groups?.text ?? '' };
}

function momentOf(found: RegExpExecArray | null): WrittenMoment | null {
  return found?.groups ? writtenMoment(found.groups) : null;
}

/** Half of a bracket that belongs to the moment is gone by now. */
function cleanName(name: string): string {
  return name.trim().replace(idBehindName, '').trim();
}

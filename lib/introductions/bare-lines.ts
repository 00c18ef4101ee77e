import { type Answer, fitForm, readingsOf } from './answers-to-form';
import type { IntroductionForm } from './form';
import { afterDecoration, isCourtesy, linesOf } from './line';
import type { Range, Reading } from './reading';

const separators = [
  /\s*\|\s*/gu,
  /\s*\/\s*/gu,
  /\s*[,;]\s*/gu,
  /\s*、\s*/gu,
  /\s*[—–+]+\s*|\s-\s|-/gu,
  /\s+/gu,
];
/** 补作业：, 我的：. */
const announced = /^\p{Script=Han}{1,8}:\s*/u;
const longestAnswer = 200;

/** How many lines may stand around the answers, or be left out at their end. */
const most = 3;

/** Reads answers without labels or numbers: one a line, or on one line between the same signs, in the form's order. */
export function readBareLines(text: string, form: IntroductionForm): Reading[] | null {
  const lines = linesOf(text)
    .map((line) => ({ start: afterDecoration(text, line), end: line.end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const own = lines.filter((line) => !isCourtesy(text, line));
  const count = form.items.length;
  for (const order of ordersOf(form)) {
    const found =
      readPieces(text, lines, order) ??
      readPieces(text, own, order) ??
      readPieces(text, inOneLine(text, own.length === 1 ? own[0] : undefined, count), order) ??
      readAmong(text, lines, order) ??
      readFewer(text, own, order);
    if (found) return found;
  }
  return null;
}

/** The form as it is, and with the name and the place the other way round, as many answer. */
function ordersOf(form: IntroductionForm): IntroductionForm[] {
  const called = form.items.findIndex(({ field }) => field === 'called');
  const city = form.items.findIndex(({ field }) => field === 'city');
  const [calledItem, cityItem] = [form.items[called], form.items[city]];
  if (!calledItem || !cityItem) return [form];
  const items = form.items.with(called, cityItem).with(city, calledItem);
  return [form, { ...form, items }];
}

function readPieces(
  text: string,
  pieces: readonly Range[],
  form: IntroductionForm,
  evidence = 0,
): Reading[] | null {
  if (pieces.length < 3 || pieces.length > form.items.length) return null;
  if (pieces.length < form.items.length && evidence === 0) return null;
  if (pieces.some(({ start, end }) => end - start > longestAnswer)) return null;
  const answers = pieces.map((piece, item): Answer => ({ ...piece, item }));
  return fitForm(text, answers, form, evidence) ? readingsOf(text, answers, form) : null;
}

/** The answers between a line or two of greeting and thanks that no rule knows. */
function readAmong(text: string, lines: Range[], form: IntroductionForm): Reading[] | null {
  const count = form.items.length;
  for (let at = 0; at < Math.min(most, lines.length - count); at++) {
    const found = readPieces(text, lines.slice(at, at + count), form);
    if (found) return found;
  }
  return null;
}

/** Answers to the first questions alone, which must speak for themselves more clearly. */
function readFewer(text: string, own: Range[], form: IntroductionForm): Reading[] | null {
  const isShort = own.length < form.items.length && own.length >= Math.max(3, form.items.length - most);
  return isShort ? readPieces(text, own, form, -1) : null;
}

/** A line cut at the first kind of sign that makes as many pieces of it as the form has questions. */
function inOneLine(text: string, line: Range | undefined, count: number): Range[] {
  if (!line || line.end - line.start > longestAnswer * 2) return [];
  const before = announced.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  for (const separator of separators) {
    const pieces = cut(text, { start: line.start + before, end: line.end }, separator);
    if (pieces.length === count) return pieces;
  }
  return [];
}

function cut(text: string, line: Range, separator: RegExp): Range[] {
  const pieces: Range[] = [];
  let start = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(separator)) {
    const at = line.start + match.index;
    pieces.push({ start, end: at });
    start = at + match[0].length;
  }
  return [...pieces, { start, end: line.end }];
}

import { type Answer, fitForm, readingsOf, soundsLike } from './answers-to-form';
import type { IntroductionForm } from './form';
import { afterDecoration, isCourtesy, linesOf } from './line';
import type { Range, Reading } from './reading';

const separators = [/\s*\|\s*/gu, /\s*\/\s*/gu, /\s*[,;]\s*/gu, /\s*[—–+]+\s*|\s-\s|-/gu, /\s+/gu];
const longestAnswer = 200;

/** Reads answers without labels or numbers: one a line, or on one line between the same signs, in the form's order. */
export function readBareLines(text: string, form: IntroductionForm): Reading[] | null {
  const lines = linesOf(text)
    .map((line) => ({ start: afterDecoration(text, line), end: line.end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const count = form.items.length;
  const own = lines.length === count ? lines : lines.filter((line) => !isCourtesy(text, line));
  const pieces = own.length > 1 ? own : inOneLine(text, own[0], count);
  if (pieces.length !== count || count < 3) return null;
  if (pieces.some(({ start, end }) => end - start > longestAnswer)) return null;
  const answers = pieces.map((piece, item): Answer => ({ ...piece, item }));
  const isMeant = own.length < lines.length || answers.some((answer) => soundsLike(text, answer, form));
  return isMeant && fitForm(text, answers, form) ? readingsOf(text, answers, form) : null;
}

/** A line cut at the first kind of sign that makes as many pieces of it as the form has questions. */
function inOneLine(text: string, line: Range | undefined, count: number): Range[] {
  if (!line || line.end - line.start > longestAnswer * 2) return [];
  for (const separator of separators) {
    const pieces = cut(text, line, separator);
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

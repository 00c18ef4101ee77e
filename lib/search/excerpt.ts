import type { Ranges } from './hit';

/** UTF-16 units; as much as one line of a wide panel holds. */
const length = 36;
const before = 8;

/** The part of a text with most of the match in it, on one line, and where the match is in that part. */
export function excerptOf(text: string, ranges: Ranges): { text: string; ranges: Ranges } {
  const start = startOf(text, ranges);
  const end = Math.min(text.length, start + length);
  const head = start > 0 ? '…' : '';
  const shift = head.length - start;
  return {
    text: head + text.slice(start, end).replaceAll(/\s/gu, ' ') + (end < text.length ? '…' : ''),
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  };
}

function startOf(text: string, ranges: Ranges): number {
  let best = 0;
  let most = 0;
  for (const [from] of ranges) {
    const inside = ranges.filter(([start, end]) => start >= from && end <= from + length - before);
    const marked = inside.reduce((sum, [start, end]) => sum + end - start, 0);
    if (marked > most) [best, most] = [from, marked];
  }
  const start = Math.max(0, Math.min(best - before, text.length - length));
  // Not between the two halves of an emoji.
  return /[\uDC00-\uDFFF]/u.test(text.charAt(start)) ? start - 1 : start;
}

import { fieldOfEmoji } from './emoji-labels';
import type { Reading } from './reading';

const sign =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}\ufe0f?)*[\s:]*/gu;
/** Fewer may be mere ornament. */
const least = 3;
const longestValue = 60;

/** Reads 👤小雨 📍杭州 💼设计师, on one line or several: where at least three emoji stand for labels, each before its value. */
export function readEmojiLines(text: string): Reading[] {
  const signs = [...text.matchAll(sign)];
  const readings = signs.flatMap((match, index): Reading[] => {
    const field = fieldOfEmoji(match[0].trimEnd().replace(/:$/u, ''));
    const start = match.index + match[0].length;
    const end = endOfValue(text, start, signs[index + 1]?.index ?? text.length);
    if (field === null || /\n/u.test(match[0]) || text.slice(start, end).trim() === '') return [];
    return [{ field, label: match[0].trim(), start, end }];
  });
  const kinds = new Set(readings.map(({ field }) => field));
  const isWhole = readings.every(({ start, end }) => end - start <= longestValue);
  return kinds.size >= least && kinds.has('city') && isWhole ? readings : [];
}

function endOfValue(text: string, start: number, next: number): number {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? next : Math.min(feed, next);
}

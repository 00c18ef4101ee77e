import Pinyin from 'pinyin-match';

/** Longest part of a text that is compared: nobody searches for a name's hundredth character. */
const reach = 200;

/** How well a text answers a query: higher is better, 0 is not at all. Knows Chinese by pinyin and by initials. */
export function matchStrength(text: string, query: string): number {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return 1;
  const compared = text.slice(0, reach).toLowerCase();
  if (compared === wanted) return 5;
  if (compared.startsWith(wanted)) return 4;
  if (compared.includes(wanted)) return 3;
  const found = Pinyin.match(compared, wanted);
  if (!found) return 0;
  return found[0] === 0 ? 2 : 1.5;
}

/** The best of several texts for one query. */
export function bestMatch(texts: string[], query: string): number {
  return Math.max(0, ...texts.map((text) => matchStrength(text, query)));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text cut into what it begins with like the other one, what differs, and what it ends with like the other one. */
export function differingPart(
  text: string,
  other: string,
): [before: string, differing: string, after: string] {
  const mine = characters(text);
  const theirs = characters(other);
  const most = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < most && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < most - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const middle = mine.length - end;
  return [mine.slice(0, start).join(''), mine.slice(start, middle).join(''), mine.slice(middle).join('')];
}

/** As a reader counts them. */
function characters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

import { syllables } from './readings';

const places = new Map(syllables.map((syllable, place) => [syllable, place]));
const longest = Math.max(...syllables.map(({ length }) => length));

/** What is typed before a syllable is full. */
const beginnings = new Set(syllables.flatMap((one) => one.split('').map((_, at) => one.slice(0, at))));

/**
 * The readings that letters spell one after another, in as few syllables as can be; the beginning of one more is left out, because
 * it is still being typed. None where the letters are no such syllables.
 */
export function syllablesOf(letters: string): number[] {
  /** By where they end: the readings up to there. */
  const upTo: (readonly number[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = upTo[start];
      const place = places.get(letters.slice(start, end));
      if (!before || place === undefined) continue;
      const known = upTo[end];
      if (!known || before.length + 1 < known.length) upTo[end] = [...before, place];
    }
  }
  const end = upTo.findLastIndex((readings) => readings !== undefined);
  return beginnings.has(letters.slice(end)) ? [...upTo[end]!] : [];
}

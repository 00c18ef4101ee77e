import { syllables } from './readings';

const places = new Map(syllables.map((syllable, place) => [syllable, place]));
const longest = Math.max(...syllables.map(({ length }) => length));

/**
 * The readings that letters spell one after another, in as few syllables as can be; what follows the last full syllable is left
 * out, because it may still be typed. None where they do not begin with a syllable.
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
  return [...(upTo.findLast((readings) => readings !== undefined) ?? [])];
}

import { isCharacter, space } from './fold';
import { readingsOf } from './readings';
import { syllablesOf } from './syllables-of';
import { pair, type TermNumbers } from './term-numbers';

/** A Chinese character as typed, or a syllable in letters. */
type Spoken = { code: number } | { reading: number };

/**
 * Pairs of characters of the handbook that can be meant by syllables typed in letters, next to each other or to characters: a list
 * of terms for each two. @param count in how many places a term occurs.
 */
export function spokenPairs(text: string, numbers: TermNumbers, count: (term: number) => number): number[][] {
  const spoken = spokenOf(text);
  return spoken.slice(1).flatMap((other, index) => {
    const one = spoken[index]!;
    if ('code' in one && 'code' in other) return [];
    return [pairsOf(charactersOf(one, numbers), charactersOf(other, numbers), numbers, count)];
  });
}

/** Pairs of characters of the handbook that sound like these two. */
export function pairsSounding(
  one: number,
  other: number,
  numbers: TermNumbers,
  count: (term: number) => number,
): number[] {
  const alike = (code: number) => readingsOf(code).flatMap((reading) => numbers.charactersRead(reading));
  return pairsOf(alike(one), alike(other), numbers, count);
}

/** The commonest first. */
function pairsOf(
  ones: readonly number[],
  others: readonly number[],
  numbers: TermNumbers,
  count: (term: number) => number,
): number[] {
  const pairs = new Map<number, number>();
  for (const one of ones) {
    for (const other of others) {
      const term = pair(numbers.character(one), numbers.character(other));
      const places = count(term);
      if (places > 0) pairs.set(term, places);
    }
  }
  return [...pairs].sort(([, one], [, other]) => other - one).map(([term]) => term);
}

function charactersOf(spoken: Spoken, numbers: TermNumbers): readonly number[] {
  return 'code' in spoken ? [spoken.code] : numbers.charactersRead(spoken.reading);
}

/** In order; spaces between syllables are left out, and letters that are no syllables. */
function spokenOf(text: string): Spoken[] {
  const spoken: Spoken[] = [];
  for (const [part] of text.matchAll(/[a-z]+|[^ a-z]/gu)) {
    const code = part.charCodeAt(0);
    if (code === space) continue;
    if (isCharacter(code)) spoken.push({ code });
    else spoken.push(...syllablesOf(part).map((reading) => ({ reading })));
  }
  return spoken;
}

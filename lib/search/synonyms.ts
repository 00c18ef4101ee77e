import { synonymGroups } from './synonym-groups';

const alternatives = new Map<string, string[]>();
for (const group of synonymGroups.trim().split('\n')) {
  const words = group.trim().split(' ');
  for (const word of words) {
    const others = words.filter((other) => other !== word);
    const known = alternatives.get(word);
    if (known) known.push(...others);
    else alternatives.set(word, others);
  }
}

/** The longest word that has synonyms, in characters. */
export const longestWord = Math.max(...[...alternatives.keys()].map((word) => word.length));

/** Other words for a word; undefined where none are known. */
export function alternativesOf(word: string): readonly string[] | undefined {
  return alternatives.get(word);
}

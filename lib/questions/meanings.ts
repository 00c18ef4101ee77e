import { relatedWords } from './related-words';
import { synonyms, vagueSynonyms } from './synonyms';

/** A meaning that a word has, by its number, and how much it tells there; 0–1. */
export interface Meaning {
  number: number;
  weight: number;
}

/** How much the meanings of each table tell; a word that is only in the last has nothing else. */
const weights = { same: 1, vague: 0.35, related: 0.6, onlyRelated: 0.8 };
/** A word of one character has a meaning less surely. */
const ofOneCharacter = 0.6;
/** A word with n meanings has each of them with n to the power of minus this. */
const ambiguity = 0.9;

const tables = [synonyms, vagueSynonyms, relatedWords].map(linesOf);
const vagueFrom = tables[0]!.length;
const relatedFrom = vagueFrom + tables[1]!.length;

/** The words of the tables by line; those of a line share a meaning, whose number is the line's. */
export const linesOfWords: readonly (readonly string[])[] = tables.flat();

/** The meanings of a word of so many characters. @param numbers of the lines in which it stands, the least first. */
export function meaningsOf(length: number, numbers: readonly number[]): Meaning[] {
  const related = numbers.filter((number) => number >= relatedFrom).length;
  const others = numbers.length - related;
  const share = length === 1 ? ofOneCharacter : 1;
  const ofRelated = (others > 0 ? weights.related : weights.onlyRelated) / related ** ambiguity;
  return numbers.map((number) => {
    if (number >= relatedFrom) return { number, weight: share * ofRelated };
    const weight = number >= vagueFrom ? weights.vague : weights.same;
    return { number, weight: (share * weight) / others ** ambiguity };
  });
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

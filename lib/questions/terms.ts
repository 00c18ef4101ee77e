import { longestWordAt } from './known-words';
import type { Meaning } from './meanings';

/**
 * What a text is compared by, and how much each tells, beside how rare it is. A term is a whole number below 2³²: the code of
 * a character, two codes in one for a pair of neighbours, or in between a meaning of a word or a Latin word.
 */
export type Terms = Map<number, number>;

/** How much terms tell beside the meanings of words. */
const weights = {
  pair: 0.45,
  single: 0.5,
  /** Share that is left to characters within a word whose meaning counts already. */
  within: 0.3,
  latin: 1,
  number: 0.3,
};

const firstMeaning = 0x1_0000;
const firstLatin = 0x100_0000;
const latinTerms = 0x3000_0000;

/** A character's part in a run. */

const stop = 1;
const meant = 2;

/** @param words folded, with small letters. */
export function termsOf(words: string): Terms {
  const terms: Terms = new Map();
  let at = 0;
  while (at < words.length) {
    const sort = sortAt(words, at);
    const from = at;
    do at++;
    while (at < words.length && sortAt(words, at) === sort);
    if (sort === 'han') addHan(words, from, at, terms);
    else if (sort !== 'other') addLatin(words, from, at, terms, sort === 'digit');
  }
  return terms;
}

function sortAt(text: string, at: number): 'han' | 'latin' | 'digit' | 'other' {
  const code = text.charCodeAt(at);
  if (code >= 0x3400 && code <= 0x9fff) return 'han';
  if (code >= 0x61 && code <= 0x7a) return 'latin';
  return code >= 0x30 && code <= 0x39 ? 'digit' : 'other';
}

function put(terms: Terms, term: number, weight: number): void {
  if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
}

/** Two words may share a term; two in 800 million do. */
function addLatin(text: string, from: number, until: number, terms: Terms, isNumber: boolean): void {
  const word = longestWordAt(text, from, until, from);
  if (word?.length === until - from) {
    if (word.meanings.length === 0) return;
    addMeanings(word.meanings, terms);
  }
  let hash = 0;
  for (let at = from; at < until; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  put(terms, firstLatin + ((hash >>> 0) % latinTerms), isNumber ? weights.number : weights.latin);
}

function addMeanings(meanings: readonly Meaning[], terms: Terms): void {
  for (const { number, weight } of meanings) put(terms, firstMeaning + number, weight);
}

function addHan(text: string, from: number, until: number, terms: Terms): void {
  const parts = readWords(text, from, until, terms);
  for (let at = from; at < until; at++) {
    const part = parts[at - from];
    if (part === stop) continue;
    const code = text.charCodeAt(at);
    put(terms, code, part === meant ? weights.single * weights.within : weights.single);
    const next = at + 1 < until ? parts[at + 1 - from] : stop;
    if (next === stop) continue;
    const isWithin = part === meant && next === meant;
    const pair = code * 0x1_0000 + text.charCodeAt(at + 1);
    put(terms, pair, isWithin ? weights.pair * weights.within : weights.pair);
  }
}

/**
 * Adds the meanings of the words in a run. At each place the longest word counts, unless it lies within one before.
 * @returns for each character whether a meaning covers it, a stop word only, or nothing.
 */
function readWords(text: string, from: number, until: number, terms: Terms): Uint8Array {
  const parts = new Uint8Array(until - from);
  let covered = from;
  for (let at = from; at < until; at++) {
    const word = longestWordAt(text, at, until, covered);
    if (word === null) continue;
    const { length, meanings } = word;
    if (meanings.length > 0) addMeanings(meanings, terms);
    const part = meanings.length > 0 ? meant : stop;
    for (let inside = at; inside < at + length; inside++) {
      if (parts[inside - from] !== meant) parts[inside - from] = part;
    }
    covered = at + length;
  }
  return parts;
}

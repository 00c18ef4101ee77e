import { foldCode, isCharacter, space } from './fold';
import { meantWords } from './meanings';
import { readingsOf } from './readings';

/** Bits for one character of a pair. */
const characterBits = 14;
const pairFactor = 2 ** characterBits;
const mostCharacters = pairFactor - 1;
/** Words have the numbers from here. */
const firstWord = 2 ** (2 * characterBits);
/** Nobody types the end of a longer word, such as an address. */
const longestWord = 24;

/** Terms of a text, and where each begins and ends. */
export interface TermsOfText {
  /** Of so many terms; behind them is what is left of longer texts, because a list that is emptied loses its room. */
  count: number;
  terms: number[];
  starts: number[];
  ends: number[];
}

/** Numbers for what texts are compared by: characters, pairs of neighbouring characters, and words in letters or digits. */
export class TermNumbers {
  readonly #characters = new Uint16Array(0x1_00_00);
  #lastCharacter = 0;
  readonly #byReading: number[][] = [];
  readonly words = new Map<string, number>();
  readonly #read: TermsOfText = { count: 0, terms: [], starts: [], ends: [] };

  /** All terms of a text, as often as they occur. @returns the same each time: good until the next call. */
  read(text: string, withMeanings: boolean): TermsOfText {
    this.#read.count = 0;
    if (withMeanings) this.#readMeanings(text);
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = foldCode(text.charCodeAt(at));
      if (code === space) before = 0;
      else if (isCharacter(code)) {
        const character = this.character(code);
        this.#add(character, at, at + 1);
        if (before !== 0) this.#add(pair(before, character), at - 1, at + 1);
        before = character;
      } else {
        const end = endOfWord(text, at);
        this.#add(this.word(foldWord(text, at, end)), at, end);
        at = end - 1;
        before = 0;
      }
    }
    return this.#read;
  }

  #readMeanings(text: string): void {
    for (const { start, end, meanings } of meantWords(text, 0, text.length))
      for (const { number } of meanings) this.#add(meaningTerm(number), start, end);
  }

  #add(term: number, start: number, end: number): void {
    const read = this.#read;
    const at = read.count++;
    read.terms[at] = term;
    read.starts[at] = start;
    read.ends[at] = end;
  }

  /** The number of a character; those beyond what numbers there are share the last one. */
  character(code: number): number {
    const known = this.#characters[code]!;
    if (known !== 0) return known;
    if (this.#lastCharacter < mostCharacters) this.#lastCharacter++;
    this.#characters[code] = this.#lastCharacter;
    for (const reading of readingsOf(code)) (this.#byReading[reading] ??= []).push(code);
    return this.#lastCharacter;
  }

  /** The characters met so far that may be read so. */
  charactersRead(reading: number): readonly number[] {
    return this.#byReading[reading] ?? [];
  }

  /** The number of a word in folded letters. */
  word(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const number = firstWord + this.words.size;
    this.words.set(word, number);
    return number;
  }
}

/** The number of a meaning. */
export function meaningTerm(meaning: number): number {
  return -1 - meaning;
}

/** The number of two characters next to each other. */
export function pair(one: number, other: number): number {
  return one * pairFactor + other;
}

/** Where the word that begins at a place ends. */
export function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = foldCode(text.charCodeAt(end));
    if (code === space || isCharacter(code)) break;
    end++;
  }
  return end;
}

function foldWord(text: string, from: number, end: number): string {
  let word = '';
  for (let at = from; at < Math.min(end, from + longestWord); at++)
    word += String.fromCharCode(foldCode(text.charCodeAt(at)));
  return word;
}

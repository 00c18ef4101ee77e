import type { Meaning } from '@/lib/questions/meanings';
import { isCharacter, space } from './fold';
import { meantWords } from './meanings';
import { pairsSounding, spokenPairs } from './spoken-pairs';
import { endOfWord, meaningTerm, pair, type TermNumbers } from './term-numbers';
import { wordBoundaries } from './word-boundaries';

/** One way of saying something: its terms, which count together. */
export interface Wording {
  terms: readonly number[];
  /** 0–1; less for another word of the same meaning or sound than for what was typed. */
  weight: number;
}

/** One thing that a query asks for; an entry gets what the best of the wordings brings. */
export interface Wanted {
  /** As typed, or likeliest, first. */
  wordings: readonly Wording[];
  /** Against the other things of the query. */
  weight: number;
}

/** Another word of the same meaning, as far as the meaning tells. */
const sameMeaning = 0.9;
const sameSound = 0.7;
/** What is left to the characters of a word whose meaning counts already, and of one that says nothing about what is asked. */
const withinMeant = 0.4;
const withinStop = 0.3;
/** The last character of a word and the first of the next. */
const acrossWords = 0.4;
const singleInWord = 0.25;
const singleWord = 0.5;
/** Words in letters that begin with what was typed. */
const begunWord = 0.8;

/** Finds out what queries ask for, in terms. */
export class WantedTerms {
  readonly #numbers: TermNumbers;
  readonly #count: (term: number) => number;

  /** @param count in how many places a term occurs. */
  constructor(numbers: TermNumbers, count: (term: number) => number) {
    this.#numbers = numbers;
    this.#count = count;
  }

  /**
   * What a folded query asks for: words in the table of synonyms, pairs of characters and single ones, words in letters, and pairs
   * of characters that letters may spell.
   */
  of(text: string): Wanted[] {
    const spoken = spokenPairs(text, this.#numbers, this.#count).map((terms) => wantedOne(terms));
    const wanted = [...spoken];
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const isRun = isCharacter(code);
      const end = isRun ? endOfRun(text, at) : code === space ? at + 1 : endOfWord(text, at);
      if (isRun) wanted.push(...this.#ofRun(text.slice(at, end)));
      else if (code !== space) wanted.push(...this.#ofWord(text.slice(at, end), spoken.length > 0));
      at = end;
    }
    return wanted;
  }

  /** Nothing where no such word is known and the letters may be pinyin. */
  #ofWord(word: string, isSpoken: boolean): Wanted[] {
    const met: { term: number; count: number; isWhole: boolean }[] = [];
    for (const [known, term] of this.#numbers.words) {
      const count = known.startsWith(word) ? this.#count(term) : 0;
      if (count > 0) met.push({ term, count, isWhole: known === word });
    }
    if (met.length === 0 && isSpoken) return [];
    met.sort((one, other) => Number(other.isWhole) - Number(one.isWhole) || other.count - one.count);
    const wordings = met.map(({ term, isWhole }) => ({ terms: [term], weight: isWhole ? 1 : begunWord }));
    return [{ wordings, weight: 1 }];
  }

  #ofRun(run: string): Wanted[] {
    const wanted: Wanted[] = [];
    const shares = new Float64Array(run.length + 1).fill(1);
    for (const { start, end, meanings } of meantWords(run, 0, run.length)) {
      if (meanings.length > 0) wanted.push(this.#ofMeanings(run.slice(start, end), meanings));
      const isStop = meanings.length === 0;
      for (let at = start; at < end; at++)
        if (!isStop || shares[at] === 1) shares[at] = isStop ? withinStop : withinMeant;
    }
    const bounds = wordBoundaries(run);
    for (let at = 0; at < run.length; at++) {
      const isWord = bounds.has(at) && bounds.has(at + 1);
      const term = this.#numbers.character(run.charCodeAt(at));
      wanted.push(wantedOne([term], (isWord ? singleWord : singleInWord) * shares[at]!));
      if (at + 1 === run.length) break;
      const share = Math.max(shares[at]!, shares[at + 1]!);
      wanted.push(this.#ofPair(run, at, share * (bounds.has(at + 1) ? acrossWords : 1)));
    }
    return wanted;
  }

  /** A word as typed, or any word of the same meaning. */
  #ofMeanings(word: string, meanings: readonly Meaning[]): Wanted {
    const wordings = meanings.map(({ number, weight }) => ({
      terms: [meaningTerm(number)],
      weight: sameMeaning * Math.sqrt(weight),
    }));
    return {
      wordings: [{ terms: this.#termsOf(word), weight: 1 }, ...wordings],
      weight: word.length === 1 ? singleWord : 1,
    };
  }

  /** Two neighbouring characters, or where nobody wrote them others of the same sound. */
  #ofPair(run: string, at: number, weight: number): Wanted {
    const [one, other] = [run.charCodeAt(at), run.charCodeAt(at + 1)];
    const typed = pair(this.#numbers.character(one), this.#numbers.character(other));
    const alike = this.#count(typed) > 0 ? [] : pairsSounding(one, other, this.#numbers, this.#count);
    const wordings = alike.map((term) => ({ terms: [term], weight: sameSound }));
    return { wordings: [{ terms: [typed], weight: 1 }, ...wordings], weight };
  }

  #termsOf(word: string): number[] {
    const known = this.#numbers.words.get(word);
    if (known !== undefined) return [known];
    const characters = word.split('').map((one) => this.#numbers.character(one.charCodeAt(0)));
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, index) => pair(characters[index]!, character));
  }
}

/** The terms are ways of saying the same. */
function wantedOne(terms: readonly number[], weight = 1): Wanted {
  return { wordings: terms.map((term) => ({ terms: [term], weight: 1 })), weight };
}

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && isCharacter(text.charCodeAt(end))) end++;
  return end;
}

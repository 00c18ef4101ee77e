import { isCharacter, space } from './fold';
import { meantWords } from './meanings';
import { endOfWord, meaningTerm, pair, type TermNumbers } from './term-numbers';
import { wordBoundaries } from './word-boundaries';

/** One way of saying something: its terms, which count together. */
export interface Wording {
  terms: readonly number[];
  /** 0–1; less for a synonym than for what was typed. */
  weight: number;
}

/** One thing that a query asks for; an entry gets what the best of the wordings brings. */
export interface Wanted {
  wordings: readonly Wording[];
  /** Against the other things of the query. */
  weight: number;
}

/** Another word of one meaning; of a word with more meanings each counts less. */
const sameMeaning = 0.9;
/** What is left to the characters of a word whose meaning counts already, and of one that says nothing about what is asked. */
const withinMeant = 0.4;
const withinStop = 0.3;
const acrossWords = 0.4;
const singleInWord = 0.25;
const singleWord = 0.5;
/** Words in letters that begin with what was typed. */
const begunWord = 0.8;

/** What a folded query asks for, in terms: words that have synonyms, and else pairs of characters, single characters and words in letters. */
export function wantedOf(text: string, numbers: TermNumbers): Wanted[] {
  const wanted: Wanted[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const isRun = isCharacter(code);
    const end = isRun ? endOfRun(text, at) : code === space ? at + 1 : endOfWord(text, at);
    if (isRun) addRun(text.slice(at, end), numbers, wanted);
    else if (code !== space) wanted.push(wantedWord(text.slice(at, end), numbers));
    at = end;
  }
  return wanted;
}

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && isCharacter(text.charCodeAt(end))) end++;
  return end;
}

function wantedWord(word: string, numbers: TermNumbers): Wanted {
  const wordings: Wording[] = [{ terms: termsOf(word, numbers), weight: 1 }];
  for (const [known, number] of numbers.words)
    if (known !== word && known.startsWith(word)) wordings.push({ terms: [number], weight: begunWord });
  return { wordings, weight: 1 };
}

function addRun(run: string, numbers: TermNumbers, wanted: Wanted[]): void {
  const bounds = wordBoundaries(run);
  const kinds = new Uint8Array(run.length + 1);
  for (const { start, end, meanings } of meantWords(run, 0, run.length)) {
    if (meanings.length > 0) wanted.push(wantedKnown(run.slice(start, end), meanings, numbers));
    for (let at = start; at < end; at++) kinds[at] = meanings.length > 0 ? meant : Math.max(kinds[at]!, stop);
  }
  for (let at = 0; at < run.length; at++) {
    const isWord = bounds.has(at) && bounds.has(at + 1);
    wanted.push(
      single(run.charCodeAt(at), (isWord ? singleWord : singleInWord) * shareOf(kinds[at]!), numbers),
    );
    if (at + 1 < run.length)
      wanted.push(
        neighbours(
          run,
          at,
          (bounds.has(at + 1) ? acrossWords : 1) * Math.max(shareOf(kinds[at]!), shareOf(kinds[at + 1]!)),
          numbers,
        ),
      );
  }
}
/** What a character of a query is part of. */
const stop = 1;
const meant = 2;

function shareOf(kind: number): number {
  if (kind === meant) return withinMeant;
  return kind === stop ? withinStop : 1;
}

/** A word as typed, or any word of the same meaning. */
function wantedKnown(word: string, meanings: readonly number[], numbers: TermNumbers): Wanted {
  const share = sameMeaning / Math.sqrt(meanings.length);
  const wordings = meanings.map((meaning) => ({ terms: [meaningTerm(meaning)], weight: share }));
  return {
    wordings: [{ terms: termsOf(word, numbers), weight: 1 }, ...wordings],
    weight: word.length === 1 ? singleWord : 1,
  };
}

function termsOf(word: string, numbers: TermNumbers): number[] {
  if (!isCharacter(word.charCodeAt(0))) return [numbers.words.get(word) ?? 0];
  const characters = word.split('').map((character) => numbers.character(character.charCodeAt(0)));
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => pair(characters[index]!, character));
}

function single(code: number, weight: number, numbers: TermNumbers): Wanted {
  return { wordings: [{ terms: [numbers.character(code)], weight: 1 }], weight };
}

function neighbours(run: string, at: number, weight: number, numbers: TermNumbers): Wanted {
  const term = pair(numbers.character(run.charCodeAt(at)), numbers.character(run.charCodeAt(at + 1)));
  return { wordings: [{ terms: [term], weight: 1 }], weight };
}

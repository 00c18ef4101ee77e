import { fold, isCharacter, space } from './fold';
import { isFiller, meantWords } from './meanings';
import { syllables } from './readings';
import { syllablesOf } from './syllables-of';

/** Nobody types more to find something. */
const longest = 64;

/** Letters of pinyin that a Chinese character stands for, about. */
const lettersOfCharacter = 2.5;
/** What a character counts in a word that says little about what is asked, such as 怎么. */
const fillerShare = 0.5;

/** What was typed, ready for comparing. */
export interface Query {
  /** Folded, without a leading slash; single spaces between words. */
  text: string;
  /** What each of its units counts, in letters of pinyin. */
  weights: Float64Array;
  /** All of them together. */
  size: number;
  hasLetters: boolean;
}

/** @param typed without the slash. */
export function queryOf(typed: string): Query {
  const text = fold(typed.slice(0, longest)).replaceAll(/ +/gu, ' ').trim();
  return queryWith(text, weightsOf(text));
}

/** What stands between spaces, and letters apart from characters; only the query itself where it has no such parts. */
export function partsOf({ text, weights }: Query): Query[] {
  const parts = [...text.matchAll(/[\u2E80-\uFFFF]+|[!-\u2E7F]+/gu)];
  return parts.map(({ 0: part, index }) => queryWith(part, weights.subarray(index, index + part.length)));
}

/** Few letters that spell no syllables: initials, or a word such as app. Beside other words each stands for a character. */
function isAbbreviation(letters: string): boolean {
  const spelled = syllablesOf(letters).reduce((sum, reading) => sum + syllables[reading]!.length, 0);
  return spelled < letters.length;
}

function queryWith(text: string, weights: Float64Array): Query {
  const size = weights.reduce((sum, weight) => sum + weight, 0);
  return { text, weights, size, hasLetters: /[!-\u2E7F]/u.test(text) };
}

function weightsOf(text: string): Float64Array {
  const weights = new Float64Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    weights[at] = code === space ? 0 : isCharacter(code) ? lettersOfCharacter : 1;
  }
  for (const { start, end, meanings } of meantWords(text, 0, text.length)) {
    if (!isCharacter(text.charCodeAt(start)) || !isFiller(text.slice(start, end), meanings)) continue;
    weights.fill(lettersOfCharacter * fillerShare, start, end);
  }
  for (const { 0: letters, index } of text.matchAll(/[a-z]{2,4}/gu))
    if (isAbbreviation(letters) && weights.length > letters.length)
      weights.fill(lettersOfCharacter, index, index + letters.length);
  return weights;
}

import { fold, isCharacter, space } from './fold';

/** Nobody types more to find something. */
const longest = 64;

/** What was typed, ready for comparing. */
export interface Query {
  /** Folded, without a leading slash; single spaces between words. */
  text: string;
  /** As many letters of pinyin as it would take to type it, about. */
  size: number;
  hasLetters: boolean;
  hasCharacters: boolean;
}

/** Letters of pinyin that a Chinese character stands for, about. */
export const lettersOfCharacter = 2.5;

export function queryOf(typed: string): Query {
  const text = fold(typed.slice(0, longest)).replaceAll(/ +/gu, ' ').trim();
  let size = 0;
  let hasLetters = false;
  let hasCharacters = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (isCharacter(code)) hasCharacters = true;
    else hasLetters = true;
    size += isCharacter(code) ? lettersOfCharacter : 1;
  }
  return { text, size, hasLetters, hasCharacters };
}

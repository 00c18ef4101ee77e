import { longestWordAt } from '@/lib/questions/known-words';
import type { Meaning } from '@/lib/questions/meanings';
import { vagueSynonyms } from '@/lib/questions/synonyms';

const vague = new Set(vagueSynonyms.trim().split(/\s+/u));

/** A word of a text that means something, or that says nothing about what is asked: then it has no meanings. */
export interface MeantWord {
  start: number;
  end: number;
  meanings: readonly Meaning[];
}

/** Whether a word says little about what is asked, such as 怎么. */
export function isFiller(word: string, meanings: readonly Meaning[]): boolean {
  return meanings.length === 0 || vague.has(word);
}

/** The words of a folded text that the table of synonyms knows: at each place the longest, unless it lies within one before. */
export function meantWords(text: string, from: number, until: number): MeantWord[] {
  const words: MeantWord[] = [];
  let covered = from;
  for (let at = from; at < until; at++) {
    const word = longestWordAt(text, at, until, covered);
    if (!word) continue;
    covered = at + word.length;
    words.push({ start: at, end: covered, meanings: word.meanings });
  }
  return words;
}

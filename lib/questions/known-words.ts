import { Numbering } from '../search/numbering';
import { Postings } from '../search/postings';
import { linesOfWords, type Meaning, meaningsOf } from './meanings';
import { stopWords } from './stop-words';

/** A word of the tables of meanings, or a stop word, which has no meaning. */
export interface KnownWord {
  length: number;
  meanings: readonly Meaning[];
}

/** A tree of characters, with 0 for the root: the node that follows a node and a character. */
const steps = new Numbering();
/** By node: the lines in which the word stands that ends there. */
const lines = new Postings();
for (const [line, words] of linesOfWords.entries()) lines.addAll(words.map(nodeOf), line);
const stops = new Set(stopWords.map(nodeOf));
/** Of nodes that were met. */
const met = new Map<number, KnownWord | null>();

/**
 * The longest known word at a place of a text.
 * @param until where the text ends. @param covered where the words before end: a word with meanings must end later, a stop
 * word also begin no earlier.
 */
export function longestWordAt(text: string, at: number, until: number, covered: number): KnownWord | null {
  let found: KnownWord | null = null;
  let node = 0;
  for (let end = at; end < until; end++) {
    node = steps.of(keyOf(node, text.charCodeAt(end)));
    if (node === 0) break;
    const word = end >= covered ? wordAt(node, end + 1 - at) : null;
    if (word && (word.meanings.length > 0 || at >= covered)) found = word;
  }
  return found;
}

function wordAt(node: number, length: number): KnownWord | null {
  let word = met.get(node);
  if (word === undefined) {
    const numbers = lines.of(node);
    word = numbers || stops.has(node) ? { length, meanings: meaningsOf(length, [...(numbers ?? [])]) } : null;
    met.set(node, word);
  }
  return word;
}

function nodeOf(word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at++) node = steps.add(keyOf(node, word.charCodeAt(at)));
  return node;
}

function keyOf(node: number, code: number): number {
  return (node << 16) | code;
}

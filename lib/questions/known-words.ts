import { type Meaning, meaningsOfWord } from './meanings';
import { stopWords } from './stop-words';

/** A word of the tables of meanings, or a stop word, which has no meaning. */
export interface KnownWord {
  length: number;
  meanings: readonly Meaning[];
}

/** A tree of characters: the node that follows a node and a character, and the words that end at nodes. */
const steps = new Map<number, number>();
const endings: (KnownWord | undefined)[] = [undefined];

for (const word of stopWords) plant(word, []);
for (const [word, meanings] of meaningsOfWord) plant(word, meanings);

function plant(word: string, meanings: readonly Meaning[]): void {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const step = node * 0x1_0000 + word.charCodeAt(at);
    const next = steps.get(step) ?? endings.push(undefined) - 1;
    steps.set(step, next);
    node = next;
  }
  endings[node] = { length: word.length, meanings };
}

/**
 * The longest known word at a place of a text.
 * @param until where the text ends. @param covered where the words before end: a word with meanings must end later, a stop
 * word also begin no earlier.
 */
export function longestWordAt(text: string, at: number, until: number, covered: number): KnownWord | null {
  let found: KnownWord | null = null;
  let node: number | undefined = 0;
  for (let end = at; end < until; end++) {
    node = steps.get(node * 0x1_0000 + text.charCodeAt(end));
    if (node === undefined) break;
    const word = endings[node];
    if (word && end >= covered && (word.meanings.length > 0 || at >= covered)) found = word;
  }
  return found;
}

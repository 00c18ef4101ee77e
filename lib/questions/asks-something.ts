import { asksByRule } from './asks-by-rule';
import { askingOdds } from './learnt/sentence';
import { ownWords } from './own-words';

/** Longer texts are announcements and stories; a question somewhere in them asks nobody. */
const longest = 300;
/** So unsure a question still counts, because to miss one is worse than to list a message more; log odds. */
const leastOdds = -4.2;

/**
 * Whether a message seeks an answer from people: a question, also one that is asked indirectly. Not greetings, announcements,
 * the operator's own calls, rhetorical questions and those that are only quoted or told of. Rules find what asks; of this, what
 * reads like talk among members is left out.
 */
export function asksSomething(text: string): boolean {
  const words = ownWords(text);
  if (words.length < 2 || words.length > longest || !/\p{L}/u.test(words)) return false;
  return asksByRule(words) && askingOdds(words) > leastOdds;
}

import { statementTerms } from '../across/statement-terms';
import { ownWords } from '../questions/own-words';
import { topicKey } from './topic';

/** A text as far as it can be compared with topics. */
export interface About {
  key: string;
  terms: ReadonlySet<string>;
}

/** At least this share of a topic's terms has to occur in a text that is about it. */
const leastShare = 0.5;

/** Reads what a question, a topic or a profile's field is about. */
export function about(text: string): About {
  const words = ownWords(text);
  return { key: topicKey(words), terms: new Set(statementTerms(words).keys()) };
}

/** Whether a text is about a topic: it has the topic's words in it, or at least half of its terms, synonyms included. */
export function isAbout(text: About, topic: About): boolean {
  if (topic.key !== '' && text.key.includes(topic.key)) return true;
  if (topic.terms.size === 0) return false;
  let shared = 0;
  for (const term of topic.terms) if (text.terms.has(term)) shared += 1;
  return shared > 0 && shared / topic.terms.size >= leastShare;
}

import { isSmallTalk } from './small-talk';

/** The likeness of entries that share nothing with a message; log odds. */
const none = -6;
/** Standing out more than this makes nothing surer; log odds. */
const mostAhead = 3;

/**
 * How sure it is that the likeliest entry answers a message: the likelier it is, and the further ahead of the next one.
 * A logistic regression on the labelled messages, questions and others.
 * @param words as `ownWords` gives them. @param first @param second likeness of the two likeliest entries; log odds.
 * @returns 0–1.
 */
export function confidence(words: string, first: number, second: number = none): number {
  const ahead = Math.min(first - second, mostAhead);
  const odds = -0.75 + 0.2 * first + 1.16 * ahead - (isSmallTalk(words) ? 3.63 : 0);
  return 1 / (1 + Math.exp(-odds));
}

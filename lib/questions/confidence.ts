/** Speaks to one person about themself (你 and 您, but not 你好, 你们, 麻烦你 …): such questions are small talk. */
const toOnePerson = /(?:^|[^好给谢烦请跟和与问到])[你您](?!们|好|帮|给|看|能)/u;

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
  const odds = -0.61 + 0.29 * first + 0.99 * ahead - (toOnePerson.test(words) ? 3.04 : 0);
  return 1 / (1 + Math.exp(-odds));
}

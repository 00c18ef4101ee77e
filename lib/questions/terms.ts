import { ownWords } from './own-words';

/**
 * What texts are compared by: their characters and pairs of neighbouring characters.
 * @returns how often each occurs.
 */
export function termsOf(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  for (const run of ownWords(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let at = 0; at < run.length; at++) {
      for (const length of [1, 2]) {
        if (at + length > run.length) continue;
        const term = run.slice(at, at + length);
        terms.set(term, (terms.get(term) ?? 0) + 1);
      }
    }
  }
  return terms;
}

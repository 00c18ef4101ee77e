import { commonWords } from './common-words';
import { places } from './places';
import { synonyms } from './synonyms';

/** Nobody lists more than this of themselves in one field; what lies behind is not looked at. */
const reach = 300;

const han = /\p{Script=Han}+/gu;
const latin = /[a-z][a-z0-9+#.]+/gu;
const ignored = new RegExp(byLength([...commonWords, ...places].filter(isLong)).join('|'), 'gu');
/** Left out only where one stands for itself: most occur in other words, too. */
const ignoredCharacters = new Set(commonWords.filter((word) => !isLong(word)));
const meanings: ReadonlyMap<string, string> = new Map(
  synonyms.flatMap((group) => group.map((word) => [word, `=${group[0]}`] as const)),
);
const meaningful = new RegExp(byLength([...meanings.keys()]).join('|'), 'gu');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * What a member's words are about, as terms to compare: meanings that several words share, words of letters, and pairs of
 * neighbouring characters, but not across the edge of a longer word. Words that everybody uses and names of cities are left out.
 * @param value what a member offers or seeks, in their own words.
 * @returns term → how it is written there.
 */
export function statementTerms(value: string): Map<string, string> {
  const text = value.slice(0, reach).normalize('NFKC').toLowerCase();
  const terms = new Map<string, string>();
  for (const [word] of text.matchAll(meaningful)) terms.set(meanings.get(word) ?? word, word);
  for (const [word] of text.matchAll(latin)) if (!terms.has(meanings.get(word) ?? '')) terms.set(word, word);
  for (const [run] of text.replaceAll(ignored, ' ').matchAll(han)) {
    for (const pair of pairsIn(run)) terms.set(pair, pair);
  }
  return terms;
}

function pairsIn(run: string): string[] {
  const pairs: string[] = [];
  let before = '';
  for (const { segment } of segmenter.segment(run)) {
    const characters = Array.from(segment);
    for (const [index, character] of characters.slice(0, -1).entries()) {
      pairs.push(character + characters[index + 1]);
    }
    const single = characters.length === 1 && !ignoredCharacters.has(segment) ? segment : '';
    if (before !== '' && single !== '') pairs.push(before + single);
    before = single;
  }
  return pairs;
}

/** The longest first, so that no part of a word is taken for the word. */
function byLength(words: readonly string[]): string[] {
  return [...new Set(words)].sort((one, other) => other.length - one.length);
}

function isLong(word: string): boolean {
  return word.length > 1;
}

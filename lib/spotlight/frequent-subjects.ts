import { statementTerms } from '../across/statement-terms';
import { ownWords } from '../questions/own-words';

/** Words in questions that say nothing of what is asked. */
const asking =
  /请问|想问|问下|问一下|求助|求推荐|多少|几点|时候|时间|现在|今天|明天|昨天|最近|知道|觉得|感觉|是不是|可不可以|能不能|要不要|为什么|为啥|怎么样|怎样|一般|应该|需要|大概|比较|已经|还是|这样|那样|有人/gu;

/** A word of letters and characters that is longer is a sentence that was said twice. */
const longestWord = 6;

/**
 * What several texts are about: words that occur in at least so many of them, each as long as it is in all of them.
 * @param texts questions of others, for one who answered them.
 * @param isCommon whether a term says nothing here, as nearly everybody uses it.
 * @returns word → indexes of the texts, those with most texts first.
 */
export function frequentSubjects(
  texts: readonly string[],
  least: number,
  isCommon: (term: string) => boolean,
): Map<string, number[]> {
  const occurrences = new Map<string, { word: string; texts: number[] }>();
  for (const [index, text] of texts.entries()) {
    for (const [term, word] of subjectTerms(text)) {
      if (isCommon(term)) continue;
      const known = occurrences.get(term);
      if (known) known.texts.push(index);
      else occurrences.set(term, { word, texts: [index] });
    }
  }
  const frequent = [...occurrences.values()].filter((one) => one.texts.length >= least);
  const words = frequent
    .toSorted((one, other) => other.texts.length - one.texts.length)
    .map(
      ({ word, texts: where }) =>
        [
          grown(
            word,
            where.map((index) => prepared(texts[index] ?? '')),
          ),
          where,
        ] as const,
    );
  return new Map(words);
}

/** The terms of a question by which it is told what it is about. */
export function subjectTerms(text: string): Map<string, string> {
  return statementTerms(prepared(text));
}

function prepared(text: string): string {
  return ownWords(text).replaceAll(asking, ' ');
}

/** The word with what stands beside it in all of these texts: 幼儿 is 幼儿园 where 园 always follows. */
function grown(word: string, texts: readonly string[]): string {
  for (let one = word; ; ) {
    const after = sameBeside(one, texts, (text, at) => text[at + one.length]);
    const before = after ? '' : sameBeside(one, texts, (text, at) => text[at - 1]);
    if (after + before === '' || one.length >= longestWord) return one;
    one = before + one + after;
  }
}

/** The character that stands beside a word in all texts; empty where they differ. */
function sameBeside(
  word: string,
  texts: readonly string[],
  beside: (text: string, at: number) => string | undefined,
): string {
  const characters = new Set(
    texts.map((text) => (text.includes(word) ? beside(text, text.indexOf(word)) : '')),
  );
  const [only = ''] = characters;
  return characters.size === 1 && /[\p{L}\p{N}]/u.test(only) ? only : '';
}

import { foldText } from './fold-text';

/**
 * Makes what finds the first of some words in a text; see fold-text.ts for what counts as the same. Chinese has no spaces, so
 * a word is found wherever its characters stand in this order. A word that begins or ends with a Latin letter or a digit is
 * found as a whole only: vip is in 我是VIP会员 and not in viper, 1群 is not in 11群.
 * @returns gives the word as it was written, or undefined.
 */
export function wordFinder(words: string[]): (text: string) => string | undefined {
  const folded = words.map((word) => ({ word, folded: foldText(word) })).filter((one) => one.folded !== '');
  return (text) => {
    const searched = foldText(text);
    return folded.find((one) => hasWord(searched, one.folded))?.word;
  };
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!isOneWord(text, at - 1, at) && !isOneWord(text, end - 1, end)) return true;
  }
  return false;
}

/** Whether the characters at these two places belong to one Latin word or number. */
function isOneWord(text: string, left: number, right: number): boolean {
  return isLatin(text[left]) && isLatin(text[right]);
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/u.test(character);
}

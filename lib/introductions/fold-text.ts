import { simplified, traditional } from './simplified-characters';

const folded = new Map<string, string>([
  ...traditional.split('').map((character, index) => [character, simplified[index] ?? character] as const),
  ...'０１２３４５６７８９'.split('').map((digit, index) => [digit, String(index)] as const),
  ['｜', '|'],
  ['丨', '|'],
  ['／', '/'],
  ['（', '('],
  ['）', ')'],
  ['，', ','],
  ['；', ';'],
  ['：', ':'],
  ['∶', ':'],
  ['？', '?'],
  ['！', '!'],
  ['＝', '='],
  ['．', '.'],
]);

/**
 * The text with wide digits and punctuation made narrow and traditional characters made simplified as far as the rules here
 * need it, for comparing only. It is as long as the text, so that a place in one is the same place in the other.
 */
export function foldText(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    result += folded.get(character) ?? character;
  }
  return result;
}

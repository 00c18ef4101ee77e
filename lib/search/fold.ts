import { simplified, traditional } from '../introductions/simplified-characters';

/** Where punctuation and symbols are, halves of characters beyond the basic plane among them: first and last code of blocks. */
const signBlocks = [
  [0x00, 0xff],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe6f],
  [0xff00, 0xffef],
] as const;
/** Letters with marks and capitals: Latin to Armenian, and the additional Latin and Greek ones. */
const letterBlocks = [
  [0x41, 0x587],
  [0x1e00, 0x1fff],
] as const;
const wideForms = [[0xff01, 0xff5e]] as const;
/** Wide forms stand this far behind their narrow ones (block "Halfwidth and Fullwidth Forms"). */
const wideOffset = 0xfee0;

/** What stands for a sign in a folded text. */
export const space = 0x20;
/** By code, what it becomes; 0 for one that was not met yet. */
const folded = new Uint16Array(0x1_00_00);
for (let at = 0; at < traditional.length; at++)
  folded[traditional.charCodeAt(at)] = simplified.charCodeAt(at);

/**
 * A text as texts are compared: small and narrow letters without marks (ü as v, as it is typed), simplified characters as far as
 * they are known, and a space for each sign. As long as the text, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) result += String.fromCharCode(foldCode(text.charCodeAt(at)));
  return result;
}

/** The same for one UTF-16 unit; a folded one stays as it is. */
export function foldCode(code: number): number {
  return folded[code] || (folded[code] = foldUnmet(code));
}

/** Whether a folded code is a character by itself, as in Chinese, rather than a letter or digit of a word. */
export function isCharacter(code: number): boolean {
  return code >= 0x2e80;
}

function foldUnmet(code: number): number {
  const sign = String.fromCharCode(code);
  if (isIn(signBlocks, code) && /[^\p{L}\p{N}]/u.test(sign)) return space;
  if (isIn(wideForms, code)) return foldCode(code - wideOffset);
  if (!isIn(letterBlocks, code)) return code;
  const letter = sign.toLowerCase().normalize('NFD');
  return letter.startsWith('u\u0308') ? 0x76 : letter.charCodeAt(0);
}

function isIn(blocks: readonly (readonly [number, number])[], code: number): boolean {
  for (const [first, last] of blocks) if (code >= first && code <= last) return true;
  return false;
}

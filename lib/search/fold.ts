import { simplified, traditional } from '../introductions/simplified-characters';

/** Where punctuation and symbols are: first and last code of blocks of Unicode. */
const signBlocks = [
  [0x00, 0xff],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xfe00, 0xfe6f],
  [0xff00, 0xffef],
] as const;
/** Letters with marks and capitals: Latin to Armenian, and the additional Latin and Greek ones. */
const letterBlocks = [
  [0x41, 0x587],
  [0x1e00, 0x1fff],
] as const;
/** Wide forms stand this far behind their narrow ones (block "Halfwidth and Fullwidth Forms"). */
const wideOffset = 0xfee0;

/** What stands for a sign in a folded text. */
export const space = 0x20;
const folded = new Uint16Array(0x1_00_00);
keepAll();
foldLetters();
foldSigns();
// Halves of characters beyond the basic plane: emoji, nearly all.
folded.fill(space, 0xd800, 0xe000);
for (let at = 0; at < traditional.length; at++)
  folded[traditional.charCodeAt(at)] = simplified.charCodeAt(at);

/**
 * A text as texts are compared: small and narrow letters without marks (ü as v, as it is typed), simplified characters as far as
 * they are known, and a space for each sign. As long as the text, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = foldCode(text.charCodeAt(at));
  return decode(codes);
}

/** The same for one UTF-16 unit; a folded one stays as it is. */
export function foldCode(code: number): number {
  return folded[code]!;
}

/** Whether a folded code is a character by itself, as in Chinese, rather than a letter or digit of a word. */
export function isCharacter(code: number): boolean {
  return code >= 0x2e80;
}

function keepAll(): void {
  for (let code = 0; code < folded.length; code++) folded[code] = code;
}

function foldLetters(): void {
  for (const [first, last] of letterBlocks) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code).toLowerCase().normalize('NFD');
      folded[code] = letter.startsWith('u\u0308') ? 0x76 : letter.charCodeAt(0);
    }
  }
}

function foldSigns(): void {
  for (const [first, last] of signBlocks) {
    for (let code = first; code <= last; code++) {
      const sign = String.fromCharCode(code);
      if (/[^\p{L}\p{N}]/u.test(sign)) folded[code] = space;
      else if (code > wideOffset && code <= wideOffset + 0x7e) folded[code] = folded[code - wideOffset]!;
    }
  }
}

/** In parts: a call takes a limited number of arguments. */
function decode(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 0x20_00)
    text += String.fromCharCode(...codes.subarray(at, at + 0x20_00));
  return text;
}

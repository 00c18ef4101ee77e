const LONGEST = 60;

/**
 * The characters that the page means by an emoji class name such as `emoji1f338`, `emoji1f1e81f1f3` (a flag, two code
 * points) or `emoji2320e3` (a key cap). Code points are run together: those that begin with 1 have five hexadecimal
 * digits, others four; only a key cap's own character has two.
 * @param className the whole value of a class attribute.
 * @returns empty where there is no such name in it, or its digits are no characters.
 */
export function emojiOf(className: string): string {
  const digits = /(?:^|\s)emoji([0-9a-f]+)(?:\s|$)/iu.exec(className)?.[1] ?? '';
  if (digits.length > LONGEST) return '';
  const codePoints = keyCap(digits) ?? codePointsOf(digits);
  return codePoints.every(isCharacter) ? String.fromCodePoint(...codePoints) : '';
}

function keyCap(digits: string): number[] | null {
  const match = /^(2[3a]|3[0-9])(20e3)$/iu.exec(digits);
  return match === null ? null : match.slice(1).map(fromHexadecimal);
}

function codePointsOf(digits: string): number[] {
  return (digits.match(/1[0-9a-f]{4}|[0-9a-f]{1,4}/giu) ?? []).map(fromHexadecimal);
}

function fromHexadecimal(digits: string): number {
  return Number.parseInt(digits, 16);
}

function isCharacter(codePoint: number): boolean {
  return codePoint >= 0x20 && codePoint <= 0x1_ff_ff && !(codePoint >= 0xd8_00 && codePoint <= 0xdf_ff);
}

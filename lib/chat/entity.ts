const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const entity = /&(?:#(\d{1,8})|#x([0-9a-f]{1,8})|(amp|lt|gt|quot|apos|nbsp));/iuy;

/**
 * Reads the character reference that begins at `at`, where there is a whole and known one.
 * @returns the character that it stands for and where it ends, or null. What is no character becomes U+FFFD; a space that
 * does not break becomes a plain space.
 */
export function readEntity(markup: string, at: number): { text: string; end: number } | null {
  entity.lastIndex = at;
  const match = entity.exec(markup);
  if (match === null) return null;
  const [, decimal, hexadecimal, name = ''] = match;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return { text: named[name.toLowerCase()] ?? characterOf(code), end: entity.lastIndex };
}

/** A text with its character references replaced, once: `&amp;lt;` becomes `&lt;`. */
export function withoutEntities(text: string): string {
  return text.replaceAll(
    new RegExp(entity.source, 'giu'),
    (reference) => readEntity(reference, 0)?.text ?? reference,
  );
}

function characterOf(code: number): string {
  if (code === 0xa0) return ' ';
  const isSurrogate = code >= 0xd8_00 && code <= 0xdf_ff;
  return code > 0 && code <= 0x10_ff_ff && !isSurrogate ? String.fromCodePoint(code) : '\uFFFD';
}

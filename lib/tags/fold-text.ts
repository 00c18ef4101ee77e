/** Half-width forms stand this far before their full-width ones (Unicode block "Halfwidth and Fullwidth Forms", U+FF01 to U+FF5E). */
const fullWidthOffset = 0xfee0;

/** A text as words are compared: letters in lower case, full-width letters, digits and signs as half-width ones, white space as one space. */
export function foldText(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/gu, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - fullWidthOffset),
    )
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

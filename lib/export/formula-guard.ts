/** What makes a spreadsheet take a text for a formula, in the full-width forms too that it may convert. */
const formula = String.raw`[=+\-@＝＋－＠\t\r\n]`;

/** A text that gets an apostrophe in front; one that has some already gets one more, so that it can be taken off again. */
export const needsGuard = new RegExp(`^'*${formula}`, 'u');

const guarded = new RegExp(`^'+${formula}`, 'u');

/** The text without the apostrophe that kept a spreadsheet from taking it for a formula. */
export function withoutGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** @returns the text. */
export function plainText(markup: string, limit = 5_000): string {
  return markup.slice(0, limit);
}

const widths = new Map<string, number>();
const mostNames = 5_000;

/**
 * Width of a name's text in px, at most that of its line. Measured once for each different name: it makes the browser
 * lay the page out, which costs more than anything else that a mark needs.
 */
export function nameWidth(name: HTMLElement): number {
  const key = name.innerHTML;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const range = document.createRange();
  range.selectNodeContents(name);
  const width = Math.min(range.getBoundingClientRect().width, name.clientWidth);
  if (widths.size >= mostNames) widths.clear();
  // A hidden line has no width yet; it is measured again when it is shown.
  if (width > 0) widths.set(key, width);
  return width;
}

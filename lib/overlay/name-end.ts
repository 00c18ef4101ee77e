const ends = new Map<string, number>();
const mostNames = 5_000;

/**
 * Where a name's text ends, in px from the left edge of its line, at most the line's own end. Measured once for each
 * different name: it makes the browser lay the page out, which costs more than anything else that a mark needs.
 */
export function nameEnd(name: HTMLElement): number {
  const known = ends.get(name.innerHTML);
  if (known !== undefined) return known;
  const range = document.createRange();
  range.selectNodeContents(name);
  const line = name.getBoundingClientRect();
  const end = Math.min(range.getBoundingClientRect().right - line.left, line.width);
  if (ends.size >= mostNames) ends.clear();
  // A line that is hidden now has no width; it is measured again when it is shown.
  if (line.width > 0) ends.set(name.innerHTML, Math.max(0, end));
  return Math.max(0, end);
}

const special = String.raw`[#\-*+<]`;
const toEscape = new RegExp(String.raw`^(\s*)(\\*${special})`, 'u');
const escaped = new RegExp(String.raw`^(\s*)\\(\\*${special})`, 'u');

/** A line of an answer that cannot be taken for a heading, a list or a comment. */
export function escapeLine(line: string): string {
  return line.replace(toEscape, String.raw`$1\$2`);
}

/** The line as it was before {@link escapeLine}; a line of somebody else's file may do without. */
export function unescapeLine(line: string): string {
  return line.replace(escaped, '$1$2');
}

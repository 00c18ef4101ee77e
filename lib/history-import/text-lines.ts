/** Cuts text that comes in pieces into lines, whatever ends them: \n, \r\n or \r. */
export class TextLines {
  private rest = '';

  /** @returns the lines that are whole by now. */
  add(piece: string): string[] {
    const text = this.rest + piece;
    // A carriage return at the end may be half of a line end.
    const cut = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, cut).split(/\r\n|\n|\r/u);
    this.rest = (lines.pop() ?? '') + text.slice(cut);
    return lines;
  }

  /** The last line, if anything stands in it. */
  end(): string[] {
    const line = this.rest.replace(/\r$/u, '');
    this.rest = '';
    return line === '' ? [] : [line];
  }
}

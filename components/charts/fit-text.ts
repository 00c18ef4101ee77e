const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Widths at 12 px, in px: of Chinese characters and emoji, and of everything else. */
const wide = 12;
const narrow = 7;

/** A name cut to a width, as nothing can be measured while a chart is drawn; with … where something is missing. @param width px. */
export function fitText(text: string, width: number): string {
  const pieces = [...graphemes.segment(text)].map(({ segment }) => segment);
  const whole = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
  if (whole <= width) return text;
  let room = width - wide;
  const kept: string[] = [];
  for (const piece of pieces) {
    room -= widthOf(piece);
    if (room < 0) break;
    kept.push(piece);
  }
  return `${kept.join('').trimEnd()}…`;
}

function widthOf(piece: string): number {
  return (piece.codePointAt(0) ?? 0) < 0x11_00 ? narrow : wide;
}

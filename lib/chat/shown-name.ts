const MOST_GRAPHEMES = 40;
const LONGEST_GRAPHEME = 32;
/** Far more than 40 characters of any script; what lies behind is not looked at. */
const LONGEST_NAME = 4_000;

/** Characters that show nothing yet are no white space: the Hangul fillers and the empty Braille pattern. */
const blanks = /[\u115F\u1160\u2800\u3164\uFFA0]/gu;
/** Format characters: direction marks, overrides and isolates, zero-width marks, tags; not the two joiners, which emoji and scripts need. */
const formats = /(?![\u200C\u200D])\p{Cf}/gu;
const controls = /(?!\s)\p{Cc}/gu;
const markHeaps = /(\p{M}{4})\p{M}+/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}\s]/gu;

/** Made at the first long name: it takes a while. */
let graphemes: Intl.Segmenter | undefined;

/**
 * A name as the interface may show it, whatever somebody put into it: on one line, without control characters and marks that
 * turn the direction of writing, white space folded, no heaps of accents (4 at most on one character), at most 40
 * characters as a reader counts them and then …. Upper and lower case, scripts and emoji stay as they are.
 * Letters written from right to left still are: an element that shows a name beside other text should isolate it.
 * @returns empty where there is nothing to see in the name.
 */
export function shownName(name: string): string {
  const visible = name
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .replaceAll(formats, '')
    .replaceAll(controls, '')
    .replaceAll(blanks, ' ')
    .replaceAll(markHeaps, '$1');
  if (visible.replaceAll(unseen, '') === '') return '';
  return shortened(visible.replaceAll(/\s+/gu, ' ').trim());
}

function shortened(line: string): string {
  // So few code units are no more characters, and none of them is too long.
  if (line.length <= LONGEST_GRAPHEME) return line;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const shown: string[] = [];
  for (const { segment } of graphemes.segment(line)) {
    if (shown.length === MOST_GRAPHEMES) return `${shown.join('').trimEnd()}…`;
    shown.push(segment.length > LONGEST_GRAPHEME ? firstCharacter(segment) : segment);
  }
  return shown.join('');
}

function firstCharacter(segment: string): string {
  return String.fromCodePoint(segment.codePointAt(0) ?? 0x20);
}

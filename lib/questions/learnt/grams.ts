/** Stand for the beginning and the end of a text. */
const beginning = 2;
const end = 3;
const digit = 0x30;

/**
 * What a text is read by: each of its characters, and each pair of neighbours, the beginning and the end of the text among them;
 * digits in a row count as one. A gram is a number below 2³²: the code of a character, or two codes in one.
 * @param words as `ownWords` gives them. @returns every gram once.
 */
export function gramsOf(words: string): Set<number> {
  const grams = new Set<number>();
  let before = beginning;
  for (let at = 0; at < words.length; at++) {
    const code = codeAt(words, at);
    if (code === digit && before === digit) continue;
    grams.add(code);
    grams.add(pair(before, code));
    before = code;
  }
  grams.add(pair(before, end));
  return grams;
}

/** As it is kept in a file: a pair as its two characters, the first of which is never the end. */
export function writtenGram(gram: number): string {
  return gram < 0x1_0000
    ? String.fromCharCode(gram)
    : String.fromCharCode(Math.floor(gram / 0x1_0000), gram % 0x1_0000);
}

/** The gram of one or two characters, as `writtenGram` wrote them. */
export function readGram(written: string): number {
  const first = written.charCodeAt(0);
  return written.length === 1 ? first : pair(first, written.charCodeAt(1));
}

function codeAt(words: string, at: number): number {
  const code = words.charCodeAt(at);
  return code >= digit && code <= 0x39 ? digit : code;
}

function pair(one: number, other: number): number {
  return one * 0x1_0000 + other;
}

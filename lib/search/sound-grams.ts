import { isCharacter, space } from './fold';
import { readingsOf, syllables } from './readings';

/** Letters and digits are numbered from 1. */
const radix = 37;
const firstStart = radix ** 3;
const firstInitials = firstStart + radix ** 2;

const letterNumbers = new Uint8Array(128);
for (const [index, letter] of 'abcdefghijklmnopqrstuvwxyz0123456789'.split('').entries())
  letterNumbers[letter.charCodeAt(0)] = index + 1;
const spelled = syllables.map((syllable) =>
  syllable.split('').map((letter) => letterNumbers[letter.charCodeAt(0)]!),
);

/** The letters of one unit of a text in one reading. */
type Letters = readonly number[];

/**
 * Calls back with what tells the sound of a folded text, as numbers: each three letters of its spelling in pinyin, the first two
 * letters of each syllable, and the initials of each two neighbours. Other readings of a character are spelled between the usual
 * ones of its neighbours. A word in letters is spelled by itself, and each of its letters may be an initial: so what is typed in
 * pinyin and what is written in characters have the same numbers.
 */
export function visitSoundGrams(text: string, found: (gram: number) => void): void {
  const units = unitsOf(text);
  const usual: number[] = [];
  for (const [letters] of units) usual.push(...letters!);
  visitSpelling(usual, found);
  let start = 0;
  for (const [index, readings] of units.entries()) {
    const end = start + readings[0]!.length;
    for (const letters of readings) {
      const next = letters[1] ?? usual[end];
      if (next) found(firstStart + letters[0]! * radix + next);
      for (const other of units[index + 1] ?? []) found(firstInitials + letters[0]! * radix + other[0]!);
      if (letters !== readings[0])
        visitSpelling(
          [...usual.slice(Math.max(0, start - 2), start), ...letters, ...usual.slice(end, end + 2)],
          found,
        );
    }
    start = end;
  }
}

function visitSpelling(letters: Letters, found: (gram: number) => void): void {
  for (let at = 2; at < letters.length; at++)
    found((letters[at - 2]! * radix + letters[at - 1]!) * radix + letters[at]!);
}

function unitsOf(text: string): Letters[][] {
  const units: Letters[][] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    const letter = letterNumbers[code];
    if (letter) units.push([[letter]]);
    else if (isCharacter(code)) {
      const readings = readingsOf(code);
      if (readings.length > 0) units.push(readings.map((reading) => spelled[reading]!));
    }
  }
  return units;
}

import { isCharacter, space } from './fold';
import { readingsOf, syllables } from './readings';

/** Letters and digits are numbered from 1. */
const radix = 37;
const firstStart = radix ** 3;
const firstInitials = firstStart + radix ** 2;
const firstBeginning = firstInitials + radix ** 2;

/** The letters of one unit of a text in one reading, as numbers. */
type Letters = readonly number[];
/** A unit of a text: a character in all its readings, the usual one first, or a letter or digit. */
type Unit = readonly Letters[];

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
const letterUnits = new Map<number, Unit>(
  alphabet.split('').map((letter, index) => [letter.charCodeAt(0), [[index + 1]]]),
);
const spelled: readonly Letters[] = syllables.map((syllable) =>
  syllable.split('').map((letter) => alphabet.indexOf(letter) + 1),
);
/** Characters met so far. */
const characterUnits = new Map<number, Unit>();

/** Used again and again, because thousands of texts are gone through. */
const units: Unit[] = [];
const usual: number[] = [];
const grams: number[] = [];
/** So many of them are of the text at hand. */
let count = 0;

/**
 * What tells the sound of a folded text, as numbers, some more than once: each three letters of its spelling in pinyin,
 * the first two letters of each syllable, the initials of each two neighbours, and the very first letter. Other readings of a
 * character are spelled between the usual ones of its neighbours. A word in letters is spelled by itself, and each of its letters
 * may be an initial: so what is typed in pinyin and what is written in characters have the same numbers.
 * @returns the first `count` of an array which is the same each time: good until the next call.
 */
export function readSoundGrams(text: string): { grams: readonly number[]; count: number } {
  readUnits(text);
  count = 0;
  for (let at = 2; at < usual.length; at++) add(gramOf(usual[at - 2]!, usual[at - 1]!, usual[at]!));
  let end = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    const start = end;
    end += unit[0]!.length;
    for (let reading = 0; reading < unit.length; reading++) {
      const letters = unit[reading]!;
      if (index === 0) add(firstBeginning + letters[0]!);
      readStart(letters, end, units[index + 1]);
      if (reading > 0) readOther(letters, start, end);
    }
  }
  return { grams, count };
}

/** The first two letters of a syllable, and its initial with those of the next. */
function readStart(letters: Letters, end: number, next: Unit | undefined): void {
  const first = letters[0]! * radix;
  const second = letters.length > 1 ? letters[1] : usual[end];
  if (second) add(firstStart + first + second);
  if (!next) return;
  for (let reading = 0; reading < next.length; reading++) add(firstInitials + first + next[reading]![0]!);
}

/** Spells another reading in place of the usual one from start to end. */
function readOther(letters: Letters, start: number, end: number): void {
  const spelling = [...usual.slice(Math.max(0, start - 2), start), ...letters, ...usual.slice(end, end + 2)];
  for (let at = 2; at < spelling.length; at++)
    add(gramOf(spelling[at - 2]!, spelling[at - 1]!, spelling[at]!));
}

function add(gram: number): void {
  grams[count++] = gram;
}

function gramOf(first: number, second: number, third: number): number {
  return (first * radix + second) * radix + third;
}

function readUnits(text: string): void {
  units.length = 0;
  usual.length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = code === space ? undefined : isCharacter(code) ? characterUnit(code) : letterUnits.get(code);
    if (!unit?.[0]) continue;
    units.push(unit);
    const letters = unit[0];
    for (let letter = 0; letter < letters.length; letter++) usual.push(letters[letter]!);
  }
}

function characterUnit(code: number): Unit {
  let unit = characterUnits.get(code);
  if (!unit) {
    unit = readingsOf(code).map((reading) => spelled[reading]!);
    characterUnits.set(code, unit);
  }
  return unit;
}

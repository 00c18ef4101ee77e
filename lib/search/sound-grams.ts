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

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const letterUnits = new Map<number, Unit>(
  letters.split('').map((letter, index) => [letter.charCodeAt(0), [[index + 1]]]),
);
const spelled: readonly Letters[] = syllables.map((syllable) =>
  syllable.split('').map((letter) => letters.indexOf(letter) + 1),
);
/** Characters met so far. */
const characterUnits = new Map<number, Unit>();

/** Used again and again, because thousands of texts are gone through. */
const units: Unit[] = [];
const usual: number[] = [];

/**
 * Calls back with what tells the sound of a folded text, as numbers: each three letters of its spelling in pinyin, the first two
 * letters of each syllable, the initials of each two neighbours, and the very first letter. Other readings of a character are
 * spelled between the usual ones of its neighbours. A word in letters is spelled by itself, and each of its letters may be an
 * initial: so what is typed in pinyin and what is written in characters have the same numbers.
 */
export function visitSoundGrams(text: string, found: (gram: number) => void): void {
  readUnits(text);
  for (let at = 2; at < usual.length; at++) found(gramOf(usual[at - 2]!, usual[at - 1]!, usual[at]!));
  for (const one of units[0] ?? []) found(firstBeginning + one[0]!);
  let start = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    const end = start + unit[0]!.length;
    for (const one of unit) {
      const next = one[1] ?? usual[end];
      if (next) found(firstStart + one[0]! * radix + next);
      for (const other of units[index + 1] ?? []) found(firstInitials + one[0]! * radix + other[0]!);
      if (one !== unit[0]) visitOther(one, start, end, found);
    }
    start = end;
  }
}

/** Spells another reading in place of the usual one from start to end. */
function visitOther(reading: Letters, start: number, end: number, found: (gram: number) => void): void {
  const at = (place: number) =>
    place < 0
      ? usual[start + place]
      : place < reading.length
        ? reading[place]
        : usual[end + place - reading.length];
  for (let place = -2; place < reading.length; place++) {
    const [first, second, third] = [at(place), at(place + 1), at(place + 2)];
    if (first && second && third) found(gramOf(first, second, third));
  }
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
    for (const letter of unit[0]) usual.push(letter);
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

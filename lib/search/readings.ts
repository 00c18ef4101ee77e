import { otherReadings, usualReadings } from './readings-data';

/** All syllables, without tones, ü as v; a reading is a place in here. */
export const syllables: readonly string[] = [
  ...new Set(`${usualReadings} ${otherReadings}`.split(' ').map(syllableOf)),
].sort();

/** Where Chinese characters begin in Unicode, and how many are looked at. */
const firstCode = 0x4e00;
const codes = 0x5200;
/** By character: its usual reading and 1; 0 for none. */
const usual = new Uint16Array(codes);
const others = new Map<number, number[]>();
readTables();

const none: readonly number[] = [];
/** Of characters that were asked for. */
const known = new Map<number, readonly number[]>();

/** How a character may be read, the usual reading first; empty where it is none of the common Chinese characters. */
export function readingsOf(code: number): readonly number[] {
  let readings = known.get(code);
  if (!readings) {
    const first = usual[code - firstCode];
    readings = first ? [first - 1, ...(others.get(code) ?? none)] : none;
    known.set(code, readings);
  }
  return readings;
}

function readTables(): void {
  const places = new Map(syllables.map((syllable, place) => [syllable, place]));
  for (const group of usualReadings.split(' ')) {
    const syllable = syllableOf(group);
    const one = places.get(syllable)! + 1;
    for (let at = syllable.length; at < group.length; at++) usual[group.charCodeAt(at) - firstCode] = one;
  }
  for (const group of otherReadings.split(' ')) {
    const syllable = syllableOf(group);
    for (let at = syllable.length; at < group.length; at++)
      addOther(group.charCodeAt(at), places.get(syllable)!);
  }
}

function addOther(code: number, reading: number): void {
  const readings = others.get(code);
  if (readings) readings.push(reading);
  else others.set(code, [reading]);
}

function syllableOf(group: string): string {
  return group.slice(0, group.search(/[^a-z]/u));
}

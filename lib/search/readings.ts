import { otherReadings, usualReadings } from './readings-data';

/** All syllables, without tones, ü as v; a reading is a place in here. */
export const syllables: readonly string[] = [
  ...new Set(`${usualReadings} ${otherReadings}`.match(/[a-z]+/gu)),
].sort();

const none: readonly number[] = [];
/** Where Chinese characters begin in Unicode, and how many are looked at. */
const firstCode = 0x4e00;
const codes = 0x5200;
/** By character: its usual reading and 1; 0 for none. */
const usual = new Uint16Array(codes);
const others = new Map<number, number[]>();
readTable(usualReadings, (code, reading) => (usual[code - firstCode] = reading + 1));
readTable(otherReadings, (code, reading) => others.set(code, [...(others.get(code) ?? []), reading]));

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

function readTable(table: string, found: (code: number, reading: number) => void): void {
  const places = new Map(syllables.map((syllable, place) => [syllable, place]));
  for (const group of table.split(' ')) {
    const syllable = /^[a-z]+/u.exec(group)![0];
    const place = places.get(syllable)!;
    for (let at = syllable.length; at < group.length; at++) found(group.charCodeAt(at), place);
  }
}

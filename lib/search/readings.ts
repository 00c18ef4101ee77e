import { otherReadings, usualReadings } from './readings-data';

/** All syllables, without tones, ü as v; a reading is a place in here. */
export const syllables: readonly string[] = [
  ...new Set(`${usualReadings} ${otherReadings}`.match(/[a-z]+/gu)),
].sort();

const none: readonly number[] = [];
const readings = new Map<number, number[]>();
fill(usualReadings);
fill(otherReadings);

/** How a character may be read, the usual reading first; empty where it is none of the common Chinese characters. */
export function readingsOf(code: number): readonly number[] {
  return readings.get(code) ?? none;
}

function fill(table: string): void {
  const places = new Map(syllables.map((syllable, place) => [syllable, place]));
  for (const group of table.split(' ')) {
    const syllable = /^[a-z]+/u.exec(group)![0];
    const place = places.get(syllable)!;
    for (let at = syllable.length; at < group.length; at++) {
      const code = group.charCodeAt(at);
      const known = readings.get(code);
      if (known) known.push(place);
      else readings.set(code, [place]);
    }
  }
}

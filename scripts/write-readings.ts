/**
 * Writes lib/search/readings-data.ts: the readings of the characters in common use (GB 2312, and level 1 of Big5), from the
 * dictionary of pinyin-pro (MIT).
 *
 *   node scripts/write-readings.ts
 */
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const usual = new Map<string, string>();
const others = new Map<string, string>();
for (const character of commonCharacters()) {
  const [first, ...rest] = readingsOf(character);
  if (!first) continue;
  add(usual, first, character);
  for (const reading of rest) add(others, reading, character);
}
writeFileSync(
  'lib/search/readings-data.ts',
  `/** Written by scripts/write-readings.ts. Each syllable (ü as v) and the characters that are usually read so. */
export const usualReadings =
  '${written(usual)}';

/** Each syllable and the characters that are sometimes read so. */
export const otherReadings =
  '${written(others)}';
`,
);

function commonCharacters(): string[] {
  return (decoded('gb2312', [0xb0, 0xf7], [0xa1, 0xfe]) + decoded('big5', [0xa4, 0xc6], [0x40, 0xfe]))
    .split('')
    .filter((character) => /\p{Script=Han}/u.test(character))
    .filter((character, index, all) => all.indexOf(character) === index);
}

function decoded(encoding: string, rows: [number, number], cells: [number, number]): string {
  const bytes: number[] = [];
  for (let row = rows[0]; row <= rows[1]; row++)
    for (let cell = cells[0]; cell <= cells[1]; cell++) bytes.push(row, cell);
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}

/** The usual reading first. What has no vowel is typed with one (嗯: en). */
function readingsOf(character: string): string[] {
  const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  return [...new Set(all.map((reading) => (/^n?g?$/u.test(reading) ? 'en' : reading)))].filter((reading) =>
    /^[a-z]*[aeiouv][a-z]*$/u.test(reading),
  );
}

function add(readings: Map<string, string>, reading: string, character: string): void {
  readings.set(reading, (readings.get(reading) ?? '') + character);
}

function written(readings: Map<string, string>): string {
  return [...readings]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([reading, characters]) => reading + characters)
    .join(' ');
}

/** A minute of the day takes 11 bits of a line's first number; the rest is the place of who said it. */
const minutes = 2048;

/** One line of a day: who said something, in which minute, and a fingerprint of what. */
export interface DayLine {
  personId: string;
  /** Minute of the local day, 0 to 1439. */
  minute: number;
  /** See fingerprint.ts. */
  fingerprint: number;
}

/** Lines as they are stored: two numbers each, the people apart. */
export interface PackedLines {
  people: string[];
  lines: Uint32Array;
}

/** Packs the lines of one day. At most 2,097,151 people. */
export function packLines(lines: readonly DayLine[]): PackedLines {
  const places = new Map<string, number>();
  const packed = new Uint32Array(lines.length * 2);
  for (const [index, { personId, minute, fingerprint }] of lines.entries()) {
    const place = places.get(personId) ?? places.size;
    places.set(personId, place);
    packed[index * 2] = place * minutes + minute;
    packed[index * 2 + 1] = fingerprint;
  }
  return { people: [...places.keys()], lines: packed };
}

/** The lines again, in their order. */
export function unpackLines({ people, lines }: PackedLines): DayLine[] {
  const unpacked: DayLine[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const first = lines[at] ?? 0;
    const personId = people[Math.floor(first / minutes)] ?? '';
    unpacked.push({ personId, minute: first % minutes, fingerprint: lines[at + 1] ?? 0 });
  }
  return unpacked;
}

/** What tells one line of a day from another. */
export function keyOfLine({ personId, minute, fingerprint }: DayLine): string {
  return `${minute}/${fingerprint}/${personId}`;
}

import { type DayLine, keyOfLine } from './packed-lines';

/** Where lines of one day in a group come from. */
export interface DaySources<Line extends DayLine> {
  /** The lines of each import. */
  imports: readonly (readonly Line[])[];
  /** What was recorded live. */
  live: readonly DayLine[];
  /** Person id → messages that were counted live and of which no more is known. */
  uncompared: ReadonlyMap<string, number>;
}

/**
 * The lines that imports add to what was recorded live that day.
 *
 * A line that several imports have is one; what somebody said twice in a minute in one import are two. Of these lines
 * those are left out that were recorded live: by the same person in the same minute or the next to it, with the same words
 * where both are known; and of what is left the earliest, as many as were counted live and cannot be compared any more.
 * So it comes out the same in whatever order imports and live messages arrive, and without an import as if it had never been.
 */
export function addedLines<Line extends DayLine>({ imports, live, uncompared }: DaySources<Line>): Line[] {
  const recorded = byPerson(live);
  return [...byPerson(union(imports))].flatMap(([personId, lines]) => {
    const left = withoutRecorded(lines, recorded.get(personId) ?? []);
    return left.slice(uncompared.get(personId) ?? 0);
  });
}

/** Every line as often as in the import that has it most often. */
function union<Line extends DayLine>(imports: DaySources<Line>['imports']): Line[] {
  if (imports.length === 1) return [...(imports[0] ?? [])];
  const most = new Map<string, Line[]>();
  for (const lines of imports) {
    for (const [key, same] of Map.groupBy(lines, keyOfLine)) {
      if (same.length > (most.get(key)?.length ?? 0)) most.set(key, same);
    }
  }
  return [...most.values()].flat();
}

/** Each person's lines in the order of time; what was said in one minute in a fixed order. */
function byPerson<Line extends DayLine>(lines: readonly Line[]): Map<string, Line[]> {
  const people = Map.groupBy(lines, ({ personId }) => personId);
  for (const theirs of people.values()) {
    theirs.sort((one, other) => one.minute - other.minute || one.fingerprint - other.fingerprint);
  }
  return people;
}

/** How a line can be one that was recorded, the surest first. */
const tests: ((line: DayLine, live: DayLine) => boolean)[] = [
  (line, live) => line.minute === live.minute && line.fingerprint === live.fingerprint,
  (line, live) => line.fingerprint === live.fingerprint,
  (line, live) => line.fingerprint === 0 || live.fingerprint === 0,
];

/** One person's lines without those that were recorded; each recorded message stands for one. */
function withoutRecorded<Line extends DayLine>(lines: readonly Line[], live: readonly DayLine[]): Line[] {
  if (live.length === 0) return [...lines];
  const free = Map.groupBy(live, ({ minute }) => minute);
  let left = lines;
  for (const test of tests) left = left.filter((line) => !take(free, line, test));
  return [...left];
}

/** @returns whether the line is one of the recorded ones, which is not free any more then. */
function take(
  free: Map<number, DayLine[]>,
  line: DayLine,
  test: (line: DayLine, live: DayLine) => boolean,
): boolean {
  for (const minute of [line.minute, line.minute - 1, line.minute + 1]) {
    const there = free.get(minute) ?? [];
    const at = there.findIndex((live) => test(line, live));
    if (at === -1) continue;
    there.splice(at, 1);
    return true;
  }
  return false;
}

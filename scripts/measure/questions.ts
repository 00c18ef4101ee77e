/**
 * How well the entries of a handbook that answer a message are found, on made-up messages: the known parts, which whoever wrote
 * the rules has seen, and those written apart, without sight of them. Each part is asked against its own handbook; then all that are
 * read against all handbooks together. And how long one message takes in handbooks of two sizes.
 *
 *   npm run measure:questions [-- --without-apart: only the known parts]
 *
 * One figure a line. Writes the misses of the known parts to test-results/questions.json; exits with 1 when a bar is missed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

type Index = typeof import('../../lib/questions/entry-index.ts');
type Asks = typeof import('../../lib/questions/asks-something.ts');
type Nearest = typeof import('../../lib/questions/nearest-entries.ts');
type Own = typeof import('../../lib/questions/own-words.ts');
type Entry = import('../../lib/questions/entry.ts').Entry;

interface Question {
  id: string;
  text: string;
  /** Of the entry that answers it; null where none does. */
  entry?: string | null;
  /** Where several do. */
  entries?: string[];
}

interface Part {
  name: string;
  entries: Entry[];
  questions: Question[];
  others: { id: string; text: string }[];
}

interface Figures {
  /** Questions with an entry, and those of which a right one came first or among the first three. */
  answerable: number;
  first: number;
  three: number;
  /** The same as the entries are ranked, however unsure the first is. */
  rankedFirst: number;
  rankedThree: number;
  /** Questions without an entry, and those for which some were offered. */
  unanswerable: number;
  misled: number;
  /** Messages that ask nothing of the handbook, and those for which entries were offered. */
  others: number;
  bothered: number;
  seenAsking: number;
  takenForAsking: number;
}

const bars = { bothered: 5, first: 70, three: 85 };
const sizes = [500, 10_000];
const alias = { resolve: { alias: { '@': process.cwd() } } };
const { EntryIndex } = (await runnerImport<Index>('./lib/questions/entry-index.ts', alias)).module;
const { asksSomething } = (await runnerImport<Asks>('./lib/questions/asks-something.ts', alias)).module;

const { NearestEntries } = (await runnerImport<Nearest>('./lib/questions/nearest-entries.ts', alias)).module;
const { ownWords } = (await runnerImport<Own>('./lib/questions/own-words.ts', alias)).module;

const misses: unknown[] = [];
const known = ['written-first', 'written-apart', 'written-second', 'written-third'].map(readPart);
const ofKnown = known.map((part) => judge([part], misses));
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/questions.json', JSON.stringify(misses, null, 2));
const apart = process.argv.includes('--without-apart')
  ? []
  : ['written-fourth', 'written-fifth'].filter(isThere).map(readPart);
const allHeld = reportAll();
measureTime(known[0]!);
process.exit(allHeld ? 0 : 1);

/** @returns whether all bars hold. */
function reportAll(): boolean {
  for (const [at, { name }] of known.entries()) report(name, ofKnown[at]!);
  report('all known handbooks as one', judge(known));
  const ofApart = apart.map((part) => judge([part]));
  for (const [at, { name }] of apart.entries()) report(`${name} (apart)`, ofApart[at]!);
  if (ofApart.length > 0) report('all handbooks as one', judge([...known, ...apart]));
  const held = [report('known parts', together(ofKnown), bars)];
  if (ofApart.length > 0) held.push(report('parts written apart', together(ofApart), bars));
  return held.every(Boolean);
}

function judge(parts: Part[], missed?: unknown[]): Figures {
  const handbook = parts.flatMap(({ entries }) => entries);
  const index = new EntryIndex(handbook);
  const nearest = new NearestEntries();
  for (const entry of handbook) nearest.add(entry);
  const figures = nothing();
  for (const { questions, others } of parts) {
    for (const question of questions) {
      judgeQuestion(question, index, figures, missed);
      judgeRanking(question, nearest, figures);
    }
    for (const { text } of others) {
      const offered = index.fitting(text);
      figures.others++;
      if (asksSomething(text)) figures.takenForAsking++;
      if (offered.length === 0) continue;
      figures.bothered++;
      missed?.push({ text, offered });
    }
  }
  return figures;
}

function judgeQuestion(
  { text, entry, entries }: Question,
  index: InstanceType<Index['EntryIndex']>,
  figures: Figures,
  missed?: unknown[],
): void {
  const right = entries ?? (entry ? [entry] : []);
  const offered = index.fitting(text);
  if (asksSomething(text)) figures.seenAsking++;
  if (right.length === 0) {
    figures.unanswerable++;
    if (offered.length > 0) figures.misled++;
    return;
  }
  figures.answerable++;
  if (offered.some(({ id }) => right.includes(id))) figures.three++;
  if (right.includes(offered[0]?.id ?? '')) figures.first++;
  else missed?.push({ text, right, offered });
}

function judgeRanking(
  { text, entry, entries }: Question,
  nearest: InstanceType<Nearest['NearestEntries']>,
  figures: Figures,
): void {
  const right = entries ?? (entry ? [entry] : []);
  const ranked = nearest.find(ownWords(text)).map(({ id }) => right.includes(id));
  if (ranked[0]) figures.rankedFirst++;
  if (ranked.slice(0, 3).includes(true)) figures.rankedThree++;
}

function nothing(): Figures {
  return {
    answerable: 0,
    first: 0,
    three: 0,
    rankedFirst: 0,
    rankedThree: 0,
    unanswerable: 0,
    misled: 0,
    others: 0,
    bothered: 0,
    seenAsking: 0,
    takenForAsking: 0,
  };
}

function together(all: Figures[]): Figures {
  const sums = nothing();
  for (const figures of all)
    for (const key of Object.keys(sums) as (keyof Figures)[]) sums[key] += figures[key];
  return sums;
}

/** @returns whether the bars hold that there are. */
function report(name: string, figures: Figures, set?: typeof bars): boolean {
  const { answerable, unanswerable, others } = figures;
  const first = percent(figures.first, answerable);
  const three = percent(figures.three, answerable);
  const bothered = percent(figures.bothered, others);
  const questions = answerable + unanswerable;
  console.log(`${name}, right entry first: ${first} %${set ? ` (bar: at least ${set.first} %)` : ''}`);
  console.log(`${name}, right entry in three: ${three} %${set ? ` (bar: at least ${set.three} %)` : ''}`);
  console.log(`${name}, ranked first: ${percent(figures.rankedFirst, answerable)} %`);
  console.log(`${name}, ranked in three: ${percent(figures.rankedThree, answerable)} %`);
  console.log(`${name}, others bothered: ${bothered} %${set ? ` (bar: at most ${set.bothered} %)` : ''}`);
  console.log(`${name}, offered without an entry: ${percent(figures.misled, unanswerable)} %`);
  console.log(`${name}, questions seen as such: ${percent(figures.seenAsking, questions)} %`);
  console.log(`${name}, others taken for questions: ${percent(figures.takenForAsking, others)} %`);
  return !set || (first >= set.first && three >= set.three && bothered <= set.bothered);
}

/** Median of five, the handbook repeated with other words in between. */
function measureTime({ entries, questions, others }: Part): void {
  const texts = [...questions, ...others].map(({ text }) => text);
  for (const size of sizes) {
    const handbook = Array.from({ length: size }, (_, at) => varied(entries, at));
    const began = performance.now();
    const index = new EntryIndex(handbook);
    const built = performance.now() - began;
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (const text of texts) index.fitting(text);
      return (performance.now() - start) / texts.length;
    });
    const median = times.toSorted((one, other) => one - other)[2] ?? 0;
    const slowest = Math.max(
      ...texts.map((text) => {
        const start = performance.now();
        index.fitting(text);
        return performance.now() - start;
      }),
    );
    console.log(`building for ${size} entries: ${built.toFixed(0)} ms`);
    console.log(
      `one message among ${size} entries: ${median.toFixed(2)} ms, the slowest ${slowest.toFixed(1)} ms`,
    );
  }
}

function varied(entries: Entry[], at: number): Entry {
  const entry = entries[at % entries.length];
  if (!entry) throw new Error('The set has no entries.');
  const round = Math.floor(at / entries.length);
  const mark =
    round === 0
      ? ''
      : String.fromCodePoint(0x4e00 + ((round * 37) % 20_000), 0x4e00 + ((round * 101) % 20_000));
  return {
    id: `${entry.id}-${round}`,
    title: mark + entry.title,
    questions: entry.questions.map((question) => question + mark),
    answer: entry.answer,
  };
}

function isThere(name: string): boolean {
  return existsSync(`tests/questions/set/${name}`);
}

/** With ids of its own, for all parts count their entries alike. */
function readPart(name: string): Part {
  const mark = (id: string) => `${name}-${id}`;
  const read = <Line>(file: string) =>
    readFileSync(`tests/questions/set/${name}/${file}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Line);
  return {
    name,
    entries: read<Entry>('entries').map((entry) => ({ ...entry, id: mark(entry.id) })),
    questions: read<Question>('questions').map(({ entry, entries, ...rest }) => ({
      ...rest,
      entry: entry ? mark(entry) : null,
      ...(entries ? { entries: entries.map(mark) } : {}),
    })),
    others: read('others'),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

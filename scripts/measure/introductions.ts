/**
 * How well introductions are recognised, on four sets of made-up messages: three that were known to whoever wrote the rules, and
 * one written apart, without sight of the rules, and measured only when these were done (where it is there). For each field precision and recall, exact but for closing
 * punctuation and emoji; and how many ordinary messages are taken for introductions.
 *
 *   npm run measure:introductions [-- --in-sight: only the sets that the rules were written with]
 *
 * Prints the first misses, writes all of them to test-results/introductions.json, and exits with 1 when a bar is missed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

type Recogniser = typeof import('../../lib/introductions/recognise-introduction.ts');
type Forms = typeof import('../../lib/introductions/form.ts');

interface Message {
  id: string;
  text: string;
  form: string[] | null;
  /** Only of introductions. */
  fields?: Record<string, string>;
  /** Values that are right as well, by field; an empty one where leaving the field out is right too. */
  also?: Record<string, string[]>;
}

interface Doubtful {
  id: string;
  field?: string;
  also?: string[];
}

interface Miss {
  id: string;
  field: string;
  expected: string;
  got: string;
}

interface Count {
  right: number;
  given: number;
  asked: number;
}

interface Result {
  counts: Map<string, Count>;
  ordinary: number;
  alarms: number;
  misses: Miss[];
  alternatives: number;
}

const folder = 'tests/introductions/set';
const fields = ['called', 'city', 'occupation', 'offers', 'seeks', 'hobbies', 'cameBy'] as const;
const bars = { precision: 0.95, recall: 0.9, alarms: 0.01 };
const shownMisses = 20;

const { recogniseIntroduction } = (
  await runnerImport<Recogniser>('./lib/introductions/recognise-introduction.ts')
).module;
const { formOf } = (await runnerImport<Forms>('./lib/introductions/form.ts')).module;
const inSight = ['written-first', 'written-second', 'written-third'];
const hasApart = existsSync(`${folder}/written-apart/introductions.jsonl`);
const parts = process.argv.includes('--in-sight') || !hasApart ? inSight : [...inSight, 'written-apart'];
const results = parts.map((part) => ({ part, result: measure(part) }));
const whole = results.map(({ result }) => result).reduce(together);
if (results.length > 1) results.unshift({ part: 'whole', result: whole });
const allHeld = results.map(({ part, result }) => report(part, result)).every(Boolean);
listMisses(whole.misses);
process.exit(allHeld ? 0 : 1);

function measure(part: string): Result {
  const doubtful = readLines<Doubtful>(`${folder}/${part}/doubtful.jsonl`);
  const also = new Map(doubtful.map(({ id, field, also: values }) => [`${id} ${field}`, values ?? []]));
  const result: Result = { counts: new Map(), ordinary: 0, alarms: 0, misses: [], alternatives: 0 };
  for (const message of readLines<Message>(`${folder}/${part}/introductions.jsonl`))
    compare(message, also, result);
  for (const message of readLines<Message>(`${folder}/${part}/others.jsonl`)) {
    const got = read(message);
    result.ordinary++;
    if (Object.keys(got).length === 0) continue;
    result.alarms++;
    result.misses.push({ id: message.id, field: 'alarm', expected: '', got: JSON.stringify(got) });
  }
  return result;
}

function compare(message: Message, also: Map<string, string[]>, result: Result): void {
  const got = read(message);
  for (const field of fields) {
    const expected = message.fields?.[field] ?? '';
    const given = got[field] ?? '';
    const count = result.counts.get(field) ?? { right: 0, given: 0, asked: 0 };
    const alternatives = [...(message.also?.[field] ?? []), ...(also.get(`${message.id} ${field}`) ?? [])];
    const isAlternative = alternatives.some((value) => bare(value) === bare(given));
    const isExact = bare(expected) === bare(given);
    if (!isExact && isAlternative) result.alternatives++;
    const isRight = isExact || isAlternative;
    if (!isRight) result.misses.push({ id: message.id, field, expected, got: given });
    // An empty alternative says that leaving the field out is right as well, and a value where none was asked for may be.
    const leftOut = isAlternative && given === '';
    result.counts.set(field, {
      right: count.right + (isRight && given !== '' && (expected !== '' || isAlternative) ? 1 : 0),
      given: count.given + (given === '' ? 0 : 1),
      asked: count.asked + (leftOut || (expected === '' && !(isAlternative && given !== '')) ? 0 : 1),
    });
  }
}

function read({ text, form }: Message): Record<string, string> {
  const introduction = recogniseIntroduction(text, form ? formOf(form) : null);
  return Object.fromEntries(introduction?.fields.map(({ field, value }) => [field, value]) ?? []);
}

/** Without closing punctuation, white space and emoji, which both ways of writing have or leave out. */
function bare(value: string): string {
  return value
    .replace(
      /(?:[\s,;:、。.!?~～…，；：！？·\-—–]|\p{Extended_Pictographic}|[\p{Cf}\p{M}]|\[\p{Script=Han}{1,4}\])+$/u,
      '',
    )
    .trim();
}

function readLines<Line>(path: string): Line[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

function together(one: Result, other: Result): Result {
  const sum = (field: string, key: keyof Count) =>
    (one.counts.get(field)?.[key] ?? 0) + (other.counts.get(field)?.[key] ?? 0);
  return {
    counts: new Map(
      fields.map((field) => [
        field,
        { right: sum(field, 'right'), given: sum(field, 'given'), asked: sum(field, 'asked') },
      ]),
    ),
    ordinary: one.ordinary + other.ordinary,
    alarms: one.alarms + other.alarms,
    misses: [...one.misses, ...other.misses],
    alternatives: one.alternatives + other.alternatives,
  };
}

/** @returns whether all bars hold. */
function report(part: string, { counts, ordinary, alarms, alternatives }: Result): boolean {
  console.log(`\n${part}`);
  let held = alarms <= ordinary * bars.alarms;
  for (const [field, { right, given, asked }] of counts) {
    const precision = right / given;
    const recall = right / asked;
    const holds = precision >= bars.precision && recall >= bars.recall;
    held &&= holds;
    console.log(
      `${holds ? ' ' : '!'} ${field.padEnd(10)} precision ${percent(precision)}  recall ${percent(recall)}  of ${asked}`,
    );
  }
  console.log(
    `  false alarms ${alarms} of ${ordinary} (${percent(alarms / ordinary)}), bar ${percent(bars.alarms)}`,
  );
  console.log(`  right by another value that a careful person could accept: ${alternatives}`);
  return held;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

function listMisses(misses: Miss[]): void {
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/introductions.json', JSON.stringify(misses, null, 2));
  console.log(`\n${misses.length} misses, all in test-results/introductions.json; the first ${shownMisses}:`);
  for (const { id, field, expected, got } of misses.slice(0, shownMisses))
    console.log(`  ${id} ${field}: expected "${expected}", got "${got}"`);
}

/**
 * Fits the weights of lib/questions/likeness.ts and confidence.ts to the known labelled parts, and prints them to be put there:
 * first those of likeness.ts, and after another run, since they stand on these, those of confidence.ts. To be done after
 * `npm run learn`.
 *
 *   npm run fit
 */
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { type Example, fitAlone, fitAmong } from './learn/regression.ts';

type Entry = import('../lib/questions/entry.ts').Entry;
type Near = import('../lib/questions/nearest-entries.ts').NearEntry;

const known = ['written-first', 'written-apart', 'written-second', 'written-third'];
const alias = { resolve: { alias: { '@': process.cwd() } } };
const room = async <Module>(file: string) =>
  (await runnerImport<Module>(`./lib/questions/${file}.ts`, alias)).module;
const { ownWords } = await room<typeof import('../lib/questions/own-words.ts')>('own-words');
const { askingOdds } = await room<typeof import('../lib/questions/learnt/sentence.ts')>('learnt/sentence');
const { asksSomething } = await room<typeof import('../lib/questions/asks-something.ts')>('asks-something');
const { NearestEntries } =
  await room<typeof import('../lib/questions/nearest-entries.ts')>('nearest-entries');

/** A labelled message with the entries that are near it. */
interface Found {
  text: string;
  words: string;
  /** Whether an entry answers it. */
  isAnswered: boolean;
  near: Near[];
  right: string[];
}

const all = known.flatMap(readPart);
const signsOf = (near: Near) => Object.values(near.signs);
const names = Object.keys(all.find(({ near }) => near[0])!.near[0]!.signs);

print('likeness', names, fitAmong(all.map(toChoice).filter((list) => list.some(({ isRight }) => isRight))));
print(
  'confidence',
  ['asks', 'likeness', 'nearness', 'length', 'always'],
  fitAlone(all.filter(({ text }) => asksSomething(text)).map(toOffer)),
);

function toChoice({ near, right }: Found): Example[] {
  return near.map((one) => ({ signs: signsOf(one), isRight: right.includes(one.id) }));
}

function toOffer({ words, near, isAnswered }: Found): Example {
  const [first] = near;
  const length = Math.min(words.length, 60);
  return {
    signs: [askingOdds(words), first?.likeness ?? 0, first?.signs.nearWording ?? 0, length, 1],
    isRight: isAnswered,
  };
}

function readPart(name: string): Found[] {
  const entries = readLines<Entry>(name, 'entries');
  const index = new NearestEntries();
  for (const entry of entries) index.add(entry);
  const found = (text: string, right: string[]): Found => {
    const words = ownWords(text);
    return { text, words, isAnswered: right.length > 0, near: index.find(words), right };
  };
  return [
    ...readLines<{ text: string; entry?: string; entries?: string[] }>(name, 'questions').map(
      ({ text, entry, entries: several }) => found(text, several ?? (entry ? [entry] : [])),
    ),
    ...readLines<{ text: string }>(name, 'others').map(({ text }) => found(text, [])),
  ];
}

function readLines<Line>(part: string, file: string): Line[] {
  return readFileSync(`tests/questions/set/${part}/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function print(title: string, signs: readonly string[], weights: readonly number[]): void {
  console.log(`${title}:`);
  for (const [at, sign] of signs.entries()) console.log(`  ${sign}: ${weights[at]!.toFixed(3)},`);
}

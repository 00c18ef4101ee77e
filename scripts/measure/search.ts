/**
 * How well and how fast the handbook is searched, beside MiniSearch and fuse.js with the same entries and queries: on labelled
 * queries of two sets, one known to whoever wrote the search and one written apart, without sight of it (where it is there), and
 * on whole titles, keys and initials that follow from the entries. Then times with 500 entries and with 10,000 made of them.
 *
 *   npm run measure:search [-- --in-sight: only the set that the search was written with]
 *
 * Prints a figure a line, writes the misses to test-results/search.json, and exits with 1 when a bar is missed.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import type { Searchable } from '../../lib/search/searchable.ts';
import { type Engine, type Find, fairRival, ownEngine, rivals } from './search/engines.ts';
import { type Labelled, readPart } from './search/labelled.ts';
import { madeQueries } from './search/made-queries.ts';
import { manyEntries } from './search/many-entries.ts';
import { randomFrom, sampleOf } from './search/random.ts';
import { timeUntilReady } from './search/ready-in-browser.ts';
import { medianTime, timesOf, typedPrefixes } from './search/timing.ts';
import { median, percentile } from './statistics.ts';

type Module = typeof import('../../lib/search/handbook-index.ts');

const inSight = ['written-first'];
const apart = 'written-apart';
const hasApart = !process.argv.includes('--in-sight') && existsSync(`tests/search/set/${apart}`);
const many = 10_000;
/** Fuse.js and MiniSearch take long for a keystroke: their times are taken on what is typed for so many queries. */
const timedQueries = 60;
const timedQueriesOfMany = 20;
/** Which of the first hits has to be right, and how often. */
const bars: Record<string, { first: 1 | 5; least: number }> = {
  exact: { first: 1, least: 0.95 },
  partial: { first: 1, least: 0.95 },
  pinyin: { first: 1, least: 0.95 },
  key: { first: 1, least: 0.95 },
  initials: { first: 5, least: 0.95 },
  mixed: { first: 1, least: 0.85 },
  'typo-sound': { first: 1, least: 0.85 },
  'typo-finger': { first: 1, least: 0.85 },
  paraphrase: { first: 5, least: 0.7 },
};

let missed = false;
const { HandbookIndex } = (
  await runnerImport<Module>('./lib/search/handbook-index.ts', { resolve: { alias: { '@': process.cwd() } } })
).module;
const own = ownEngine(HandbookIndex);
const parts = (hasApart ? [...inSight, apart] : inSight).map((part) => ({ part, ...readPart(part) }));
const entries = parts.flatMap((part) => part.entries);
const queries = parts.flatMap((part) => [...part.queries, ...madeQueries(part.entries, entries, part.part)]);
console.log(`entries: ${entries.length}`);
console.log(`queries: ${queries.length}`);
reportHits(own, hasApart ? [apart] : []);
for (const rival of [...rivals, fairRival]) reportHits(rival, []);
await reportFew();
await reportMany(manyEntries(entries, many));
process.exit(missed ? 1 : 0);

function figure(name: string, value: string, bar?: { holds: boolean; text: string }): void {
  if (bar && !bar.holds) missed = true;
  console.log(`${name}: ${value}${bar ? ` (bar: ${bar.text})` : ''}`);
}

function atMost(name: string, ms: number, most?: number): void {
  figure(
    name,
    `${ms.toFixed(2)} ms`,
    most === undefined ? undefined : { holds: ms <= most, text: `≤ ${most.toFixed(2)} ms` },
  );
}

/** Hits of all queries together, then of those of some parts by themselves. */
function reportHits(engine: Engine, byThemselves: string[]): void {
  const find = engine.make(entries);
  const isBarred = engine === own;
  reportKinds(`${engine.name}, whole`, queries, find, isBarred);
  for (const part of byThemselves)
    reportKinds(
      `${engine.name}, ${part}`,
      queries.filter((one) => one.part === part),
      find,
      isBarred,
    );
  if (isBarred) writeMisses(find);
}

function reportKinds(name: string, asked: Labelled[], find: Find, isBarred: boolean): void {
  for (const [kind, { first, least }] of Object.entries(bars)) {
    const ofKind = asked.filter((one) => one.kind === kind);
    if (ofKind.length === 0) continue;
    const share = (count: number) => ofKind.filter((one) => isRight(one, find, count)).length / ofKind.length;
    const bar = { holds: share(first) >= least, text: `hits@${first} ≥ ${least}` };
    const value = `hits@1 ${share(1).toFixed(3)}, hits@5 ${share(5).toFixed(3)} of ${ofKind.length}`;
    figure(`${name}, ${kind}`, value, isBarred ? bar : undefined);
  }
}

/** Hits of which nobody has said whether they are right, those of the other set, are left out. */
function isRight({ query, right, isJudged }: Labelled, find: Find, count: number): boolean {
  return find(query)
    .filter(isJudged)
    .slice(0, count)
    .some((id) => right.has(id));
}

async function reportFew(): Promise<void> {
  atMost(
    `${entries.length} entries, module loaded and index ready in Chromium`,
    await timeUntilReady(entries),
    150,
  );
  const typed = typedPrefixes(queries);
  const find = own.make(entries);
  atMost(`${entries.length} entries, keystroke, 95th percentile`, percentile(timesOf(find, typed), 0.95), 8);
  const some = typedPrefixes(sampleOf(queries, timedQueries, randomFrom(3)));
  for (const engine of [own, ...rivals, fairRival]) reportEngine(engine, entries, some);
}

function reportEngine(engine: Engine, of: Searchable[], typed: string[]): number {
  const name = `${of.length} entries, ${engine.name}`;
  atMost(
    `${name}, index`,
    medianTime(() => engine.make(of)),
  );
  const took = percentile(timesOf(engine.make(of), typed), 0.95);
  atMost(`${name}, keystroke, 95th percentile of ${typed.length}`, took);
  return took;
}

async function reportMany(of: Searchable[]): Promise<void> {
  const titles: number[] = [];
  const everything: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    const index = new HandbookIndex(of);
    titles.push(performance.now() - start);
    await index.complete();
    everything.push(performance.now() - start);
  }
  atMost(`${of.length} entries, titles ready`, median(titles), 300);
  atMost(`${of.length} entries, everything ready`, median(everything), 1500);
  await reportManyKeystrokes(of);
}

/** As it comes MiniSearch finds next to nothing in Chinese, and is quick about it; the bar is that which finds something. */
async function reportManyKeystrokes(of: Searchable[]): Promise<void> {
  const typed = typedPrefixes(sampleOf(queries, timedQueriesOfMany, randomFrom(3)));
  const index = new HandbookIndex(of);
  await index.complete();
  const times = timesOf((query) => index.search(query).map(({ id }) => id), typed);
  for (const rival of rivals.filter(({ name }) => name.startsWith('MiniSearch')))
    reportEngine(rival, of, typed);
  const bar = percentile(timesOf(fairRival.make(of), typed), 0.95);
  atMost(`${of.length} entries, ${fairRival.name}, keystroke, 95th percentile of ${typed.length}`, bar);
  atMost(`${of.length} entries, own, keystroke, 95th percentile`, percentile(times, 0.95), bar / 2);
}

function writeMisses(find: Find): void {
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const misses = queries
    .filter((one) => one.part !== apart && !isRight(one, find, bars[one.kind]?.first ?? 1))
    .map(({ query, kind, right }) => ({
      query,
      kind,
      right: [...right].map((id) => titles.get(id)),
      found: find(query)
        .slice(0, 5)
        .map((id) => titles.get(id)),
    }));
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/search.json', JSON.stringify(misses, null, 2));
}

/**
 * Learns from made-up messages (scripts/learn/corpus) which questions ask for the same and which messages ask at all, and writes
 * lib/questions/learnt/learnt-data.ts. The labelled sets in tests/questions play no part. Takes some minutes.
 *
 *   npm run learn
 */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { learnAsking } from './learn/asking.ts';
import { readOthers, readTopics } from './learn/corpus.ts';
import { commonGrams } from './learn/grams.ts';
import { written } from './learn/pack.ts';
import { learnVectors } from './learn/vectors.ts';

type Own = typeof import('../lib/questions/own-words.ts');
type Grams = typeof import('../lib/questions/learnt/grams.ts');

const alias = { resolve: { alias: { '@': process.cwd() } } };
const { ownWords } = (await runnerImport<Own>('./lib/questions/own-words.ts', alias)).module;
const { gramsOf, writtenGram } = (await runnerImport<Grams>('./lib/questions/learnt/grams.ts', alias)).module;

const read = (text: string) => gramsOf(ownWords(text));
const topics = readTopics();
const others = readOthers();
const grams = commonGrams(topics, others, read);
console.log(`topics: ${topics.length}`);
console.log(`ways of asking: ${topics.reduce((sum, { asked }) => sum + asked.length, 0)}`);
console.log(`other messages: ${others.length}`);
console.log(`grams: ${grams.size}`);
const rowsOf = (text: string) => Int32Array.from([...read(text)].flatMap((gram) => grams.get(gram) ?? []));
const vectors = learnVectors(
  topics.map(({ title, answer, asked }) => [title, ...answer, ...asked].map(rowsOf)),
  grams.size,
);
const asking = learnAsking(
  topics.flatMap(({ asked }) => asked.flatMap(plainly).map(rowsOf)),
  [...others, ...topics.flatMap(({ answer }) => answer.flatMap(toldIn))].map(rowsOf),
  grams.size,
);
writeFileSync(
  'lib/questions/learnt/learnt-data.ts',
  written([...grams.keys()].map(writtenGram), vectors, asking),
);

/** People who ask without a sign or a polite word in the corpus ask with them elsewhere. */
function plainly(line: string): string[] {
  const isOpen = /[\p{L}\p{N}]$/u.test(line);
  return isOpen ? [line, `${line}？`, `请问${line}`, `请问${line}？`] : [line, `请问${line}`];
}

/** Members answer each other in such words: all of an answer, and each of its sentences. */
function toldIn(answer: string): string[] {
  return [answer, ...answer.split(/[，。；]/u).filter((sentence) => sentence.length > 2)];
}

import { Adam } from './adam.ts';
import { randomFrom, shuffled } from './random.ts';

/** Numbers a vector. */
export const dimensions = 128;
const epochs = 30;
/** Two texts of each topic are drawn so often an epoch. */
const drawsPerEpoch = 4;
/** Topics that are told apart at once. */
const batch = 64;
/** Of which so many stand next to each other in the corpus, so that near neighbours are told apart too. */
const neighbours = 8;
/** Share of a text's grams that is left out each time, so that no single one is relied on. */
const leftOut = 0.3;
/** The smaller, the more the nearest wrong topics count. */
const temperature = 0.1;
const rate = 0.01;

/** Two texts of one topic. */
interface Pair {
  one: Int32Array;
  other: Int32Array;
}

interface Embedded {
  rows: Int32Array;
  /** Of length 1. */
  vector: Float32Array;
  /** Before it was made so. */
  length: number;
  /** By how much the loss grows along each dimension. */
  slope: Float32Array;
}

/**
 * Vectors of grams whose sums stand near each other for texts of one topic, and apart for others (contrastive learning with the
 * other topics of a batch as negatives, InfoNCE of van den Oord et al. 2018, in both directions).
 * @param topics for each the rows of its texts' grams. @param grams how many there are. @returns row by row.
 */
export function learnVectors(topics: Int32Array[][], grams: number): Float32Array {
  const random = randomFrom(7);
  const vectors = Float32Array.from({ length: grams * dimensions }, () => 0.2 * gaussian(random));
  const adam = new Adam(vectors, dimensions);
  const known = topics
    .map((texts) => texts.filter(({ length }) => length > 0))
    .filter(({ length }) => length > 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = inRuns(known, random);
    let loss = 0;
    let batches = 0;
    for (let draw = 0; draw < drawsPerEpoch; draw++) {
      for (let at = 0; at + batch / 4 <= order.length; at += batch) {
        const pairs = order.slice(at, at + batch).map((texts) => drawPair(texts, random));
        loss += learnBatch(pairs, vectors, adam, rate * (1 - epoch / epochs) + 1e-4);
        batches++;
      }
    }
    console.log(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / batches).toFixed(3)}`);
  }
  return vectors;
}

/** Runs of neighbours, the runs in another order each time, and beginning at other places. */
function inRuns(topics: Int32Array[][], random: () => number): Int32Array[][] {
  const runs: Int32Array[][][] = [];
  for (let at = -Math.floor(random() * neighbours); at < topics.length; at += neighbours)
    runs.push(topics.slice(Math.max(0, at), at + neighbours));
  return shuffled(runs, random).flat();
}

function drawPair(texts: Int32Array[], random: () => number): Pair {
  const [one, other] = shuffled(texts, random);
  return { one: someOf(one!, random), other: someOf(other!, random) };
}

function someOf(rows: Int32Array, random: () => number): Int32Array {
  const some = rows.filter(() => random() > leftOut);
  return some.length > 0 ? some : rows;
}

/** @returns the loss before the step. */
function learnBatch(pairs: Pair[], vectors: Float32Array, adam: Adam, step: number): number {
  const ones = pairs.map(({ one }) => embed(one, vectors));
  const others = pairs.map(({ other }) => embed(other, vectors));
  const loss = compareAll(ones, others) + compareAll(others, ones);
  for (const { rows, vector, length, slope } of [...ones, ...others]) {
    // Of the slope only what turns the vector counts, for its length is always 1.
    const along = product(slope, vector);
    const turned = slope.map((value, at) => (value - along * vector[at]!) / length);
    for (const row of rows) adam.add(row, turned);
  }
  adam.step(step);
  return loss;
}

function embed(rows: Int32Array, vectors: Float32Array): Embedded {
  const vector = new Float32Array(dimensions);
  for (const row of rows)
    for (let at = 0; at < dimensions; at++) vector[at]! += vectors[row * dimensions + at]!;
  const length = Math.sqrt(product(vector, vector)) + 1e-8;
  return { rows, vector: vector.map((value) => value / length), length, slope: new Float32Array(dimensions) };
}

/** Adds the slopes of the loss with which each of the ones is told to belong to its other. @returns the loss. */
function compareAll(ones: Embedded[], others: Embedded[]): number {
  let loss = 0;
  for (const [index, one] of ones.entries()) {
    const odds = others.map(({ vector }) => Math.exp(product(one.vector, vector) / temperature));
    const sum = odds.reduce((total, value) => total + value, 0);
    loss -= Math.log(odds[index]! / sum) / ones.length;
    for (const [at, other] of others.entries()) {
      const excess = (odds[at]! / sum - Number(at === index)) / temperature / ones.length;
      for (let place = 0; place < dimensions; place++) {
        one.slope[place]! += excess * other.vector[place]!;
        other.slope[place]! += excess * one.vector[place]!;
      }
    }
  }
  return loss;
}

function product(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

/** Of mean 0 and variance 1 (Box and Muller 1958). */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

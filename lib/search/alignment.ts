import { isCharacter, space } from './fold';
import type { Ranges } from './hit';
import { joinRanges } from './join-ranges';
import { soundNear } from './near-sounds';
import type { Query } from './query';
import { readingsOf } from './readings';
import { Spelling } from './spelling';

/** What a character of the query costs, as a share of its weight, where it is not in the heading as it is. */
const sameSound = 0.2;
const nearSound = 0.4;
const swapped = 0.4;
const wrongCharacter = 0.9;
const extraCharacter = 0.65;
const gap = 0.6;
/** After a space in the query. */
const gapAtSpace = 0.15;
/** Below it too little of the query stands in a heading. */
const leastQuality = 0.6;
/** Nothing is looked for farther on in a title or question. */
const reach = 80;

/** Steps back that are no place in the row before. */
const sameRow = -1;
const twoRows = -2;

/**
 * Finds a query in titles and questions: its characters as such or by their sound, its letters as letters, pinyin or initials,
 * one after another, with as few slips, left-out and added units as can be (Sellers 1980, with costs).
 */
export class Alignment {
  readonly #text: string;
  readonly #weights: Float64Array;
  readonly #size: number;
  readonly #width: number;
  readonly #mostCost: number;
  readonly #spelling: Spelling | null;
  /** By row (units of the heading gone over) and column (units of the query): the least cost, and the column it came from. */
  readonly #costs: Float64Array;
  readonly #steps: Int16Array;

  constructor({ text, weights, size, hasLetters }: Query) {
    this.#text = text;
    this.#weights = weights;
    this.#size = size;
    this.#width = text.length + 1;
    this.#mostCost = size * (1 - leastQuality);
    this.#spelling = hasLetters ? new Spelling(text) : null;
    this.#costs = new Float64Array(this.#width * (reach + 1));
    this.#steps = new Int16Array(this.#width * (reach + 1));
  }

  /**
   * How well the query stands in a folded heading: 1 where all of it stands there as it is, less for each difference, 0 where too
   * little does.
   */
  quality(heading: string): number {
    if (heading.includes(this.#text)) return 1;
    const { cost } = this.#align(heading);
    return cost > this.#mostCost ? 0 : 1 - cost / this.#size;
  }

  /** Where in a folded heading the query stands. */
  ranges(heading: string): Ranges {
    const { cost, row } = this.#align(heading);
    return cost > this.#mostCost ? [] : this.#rangesUpTo(row);
  }

  /** The least cost, and the row in which the query ends then. */
  #align(heading: string): { cost: number; row: number } {
    const rows = Math.min(heading.length, reach);
    this.#costs.fill(Number.POSITIVE_INFINITY, 0, this.#width * (rows + 1));
    this.#costs[0] = 0;
    this.#leaveOut(0);
    let least = Number.POSITIVE_INFINITY;
    let end = 0;
    for (let row = 0; row < rows; row++) {
      this.#goOver(heading, row);
      const cost = this.#costs[(row + 2) * this.#width - 1]!;
      if (cost >= least) continue;
      least = cost;
      end = row + 1;
    }
    return { cost: least, row: end };
  }

  /** Goes over one unit of the heading, to the next row. */
  #goOver(heading: string, row: number): void {
    const code = heading.charCodeAt(row);
    this.#costs[(row + 1) * this.#width] = 0;
    this.#pass(row, code === space);
    if (isCharacter(code)) this.#matchCharacter(heading, row, code);
    else if (code !== space) this.#matchLetter(row, code);
    this.#leaveOut(row + 1);
  }

  /** The unit of the heading is not in the query; behind the query's end nothing is gone over. */
  #pass(row: number, isSpace: boolean): void {
    for (let column = 1; column < this.#width - 1; column++) {
      const isOpen = this.#text.charCodeAt(column - 1) === space;
      this.#reach(row, column, column, isSpace ? 0 : isOpen ? gapAtSpace : gap);
    }
  }

  /** Units of the query that are not in the heading. */
  #leaveOut(row: number): void {
    const start = row * this.#width;
    for (let column = 1; column < this.#width; column++) {
      const code = this.#text.charCodeAt(column - 1);
      const cost = this.#weights[column - 1]! * (isCharacter(code) ? extraCharacter : 1);
      const total = this.#costs[start + column - 1]! + cost;
      if (total > this.#mostCost || total >= this.#costs[start + column]!) continue;
      this.#costs[start + column] = total;
      this.#steps[start + column] = sameRow;
    }
  }

  #matchLetter(row: number, code: number): void {
    for (let column = 0; column < this.#width - 1; column++) {
      const typed = this.#text.charCodeAt(column);
      if (typed === code) this.#reach(row, column, column + 1, 0);
      else if (typed !== space && !isCharacter(typed))
        this.#reach(row, column, column + 1, this.#weights[column]!);
    }
  }

  #matchCharacter(heading: string, row: number, code: number): void {
    const readings = readingsOf(code);
    for (let column = 0; column < this.#width - 1; column++) {
      if (this.#costs[row * this.#width + column]! > this.#mostCost) continue;
      const typed = this.#text.charCodeAt(column);
      if (typed === code) {
        this.#reach(row, column, column + 1, 0);
        this.#swap(heading, row, column);
      } else if (isCharacter(typed))
        this.#reach(row, column, column + 1, this.#weights[column]! * soundCost(typed, readings));
      else if (typed !== space) this.#matchPinyin(row, column, readings);
    }
  }

  #matchPinyin(row: number, column: number, readings: readonly number[]): void {
    for (let index = 0; index < readings.length; index++)
      for (const { letters, cost } of this.#spelling!.at(column, readings[index]!))
        this.#reach(row, column, column + letters, cost);
  }

  /** This character of the heading and the one before it in the wrong order. */
  #swap(heading: string, row: number, column: number): void {
    if (row === 0 || this.#text.charCodeAt(column + 1) !== heading.charCodeAt(row - 1)) return;
    const cost = this.#costs[(row - 1) * this.#width + column]! + this.#weights[column]! * swapped;
    const to = (row + 1) * this.#width + column + 2;
    if (cost > this.#mostCost || cost >= this.#costs[to]!) return;
    this.#costs[to] = cost;
    this.#steps[to] = twoRows;
  }

  #reach(row: number, from: number, to: number, cost: number): void {
    const total = this.#costs[row * this.#width + from]! + cost;
    const place = (row + 1) * this.#width + to;
    if (total > this.#mostCost || total >= this.#costs[place]!) return;
    this.#costs[place] = total;
    this.#steps[place] = from;
  }

  /** Goes back from the query's end in a row to its beginning. */
  #rangesUpTo(end: number): Ranges {
    const ranges: [number, number][] = [];
    let row = end;
    let column = this.#width - 1;
    while (column > 0) {
      const step = this.#steps[row * this.#width + column]!;
      if (step === sameRow) column--;
      else if (step === twoRows) {
        row -= 2;
        column -= 2;
        ranges.push([row, row + 2]);
      } else {
        row--;
        if (step !== column) ranges.push([row, row + 1]);
        column = step;
      }
    }
    return joinRanges(ranges.toReversed());
  }
}

function soundCost(typed: number, readings: readonly number[]): number {
  const others = readingsOf(typed);
  let cost = wrongCharacter;
  for (const one of others) {
    for (const other of readings) {
      if (one === other) return sameSound;
      if (soundNear(one, other)) cost = nearSound;
    }
  }
  return cost;
}

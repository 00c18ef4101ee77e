import { readGram } from './grams';
import {
  asking,
  askingScale,
  askingWithout,
  dimensions,
  pairs,
  scales,
  singles,
  values,
} from './learnt-data';

/** What was learnt of grams; one row a gram. */
export interface Table {
  rowOf: ReadonlyMap<number, number>;
  /** `dimensions` numbers a row, in units of the row's scale. */
  values: Int8Array;
  scales: Float32Array;
  /** What a gram adds to the log odds that a message asks something. */
  asking: Float32Array;
  /** The same for a text of which nothing is known. */
  askingWithout: number;
  dimensions: number;
}

let table: Table | undefined;

/** Unpacked at first need: that takes some milliseconds. */
export function learntTable(): Table {
  table ??= unpack();
  return table;
}

function unpack(): Table {
  const grams = [...singles.split(''), ...inTwos(pairs)];
  return {
    rowOf: new Map(grams.map((gram, row) => [readGram(gram), row])),
    values: unpackHalves(bytesOf(values)),
    scales: Float32Array.from(bytesOf(scales), (scale) => scale / 255),
    asking: Float32Array.from(bytesOf(asking), (weight) => (weight - 128) * askingScale),
    askingWithout,
    dimensions,
  };
}

function inTwos(written: string): string[] {
  return Array.from({ length: written.length / 2 }, (_, at) => written.slice(2 * at, 2 * at + 2));
}

function bytesOf(packed: string): Uint8Array {
  return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}

/** Two numbers from −8 to 7 in each byte. */
function unpackHalves(bytes: Uint8Array): Int8Array {
  const halves = new Int8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at++) {
    halves[2 * at] = (bytes[at]! >> 4) - 8;
    halves[2 * at + 1] = (bytes[at]! & 15) - 8;
  }
  return halves;
}

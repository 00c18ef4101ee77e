import { median } from '../statistics.ts';
import type { Find } from './engines.ts';
import type { Labelled } from './labelled.ts';

const rounds = 5;

/** What is in the box after each key, for all queries one after another. */
export function typedPrefixes(queries: readonly Labelled[]): string[] {
  return queries.flatMap(({ query }) => query.split('').map((_, at) => query.slice(0, at + 1)));
}

/** ms of each search: the median of five, after one that does not count. */
export function timesOf(find: Find, typed: readonly string[]): number[] {
  return typed.map((query) => {
    find(query);
    return median(Array.from({ length: rounds }, () => timeOf(() => find(query))));
  });
}

/** ms, the median of five. */
export function medianTime(run: () => unknown): number {
  return median(Array.from({ length: rounds }, () => timeOf(run)));
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

import { randomFrom } from '../../learn/random.ts';

const rounds = 1000;

/** A figure's 95 % interval. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The interval of a figure by drawing rooms with replacement (percentile bootstrap): snapshots of one room are not independent.
 * Draws for which the figure is no number are left out. @param rooms the items of each room.
 */
export function intervalByRoom<Item>(
  rooms: readonly (readonly Item[])[],
  figure: (items: Item[]) => number,
): Interval {
  const random = randomFrom(5);
  const figures: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const drawn = rooms.map(() => rooms[Math.floor(random() * rooms.length)]!).flat();
    const value = figure(drawn);
    if (!Number.isNaN(value)) figures.push(value);
  }
  figures.sort((one, other) => one - other);
  const at = (share: number) =>
    figures[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? NaN;
  return { low: at(0.025), high: at(0.975) };
}

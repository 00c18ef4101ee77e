import type { Bearers } from './name-bearers.ts';
import type { NameCounts } from './name-counts.ts';

/** What became of nicknames that only one person of the population, and one member of the group on each side, carries. */
export interface RareNames {
  /** Rare nicknames with an AttrStatus that only one member has on each side. */
  all: number;
  /** Those with another AttrStatus now. */
  changed: number;
}

export function rareNames(nicknames: Map<string, Bearers>, population: NameCounts): RareNames {
  const counts = { all: 0, changed: 0 };
  for (const [name, { known, present, oneKnown, onePresent }] of nicknames) {
    if (known !== 1 || present !== 1 || (population.nicknames.get(name) ?? 0) > 1) continue;
    const before = oneKnown.traits.attrStatus;
    const now = onePresent.traits.attrStatus;
    if (before === 0 || now === 0) continue;
    counts.all++;
    if (before !== now) counts.changed++;
  }
  return counts;
}

/** Not where a third of those with a rare name have another one now, of ten at least. */
export function attrStatusHolds({ all, changed }: RareNames): boolean {
  return all < 10 || changed * 3 < all;
}

/** One in a hundred, and two more, may be anything else. */
export function namesMovedShare({ all, changed }: RareNames): number {
  return Math.max(0, changed - 0.01 * all - 2) / Math.max(all, 1);
}

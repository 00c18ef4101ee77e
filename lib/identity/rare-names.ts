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

/** Not where more than half of those with a rare name have another one now, of ten at least. */
export function attrStatusHolds({ all, changed }: RareNames): boolean {
  return all < 10 || changed * 2 <= all;
}

/**
 * Share of the names that went over to another member. One in a hundred that changed, and two more, may be anything else. Of those
 * that did, about a quarter came to somebody with the same AttrStatus, where nothing shows.
 */
export function namesMovedShare({ all, changed }: RareNames): number {
  return changed > 0.01 * all + 2 ? changed / 0.75 / all : 0;
}

import { type Figure, known, missing } from './figure';

/** Practice calls groups of 150 to 300 the liveliest; it is an observation, no law. */
export const liveliestSize = { from: 150, to: 300 } as const;

export type SizeBand = 'below' | 'liveliest' | 'above';

/** How large a group is. */
export interface GroupSize {
  /** Everybody in the group, whoever they are. */
  people: Figure;
  /** Null where the size is not known. */
  band: SizeBand | null;
}

/** @param people 0 = not known. */
export function groupSizeOf(people: number): GroupSize {
  if (people === 0) return { people: missing('members-unknown'), band: null };
  if (people < liveliestSize.from) return { people: known(people), band: 'below' };
  return { people: known(people), band: people <= liveliestSize.to ? 'liveliest' : 'above' };
}

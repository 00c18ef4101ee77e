const hour = 60 * 60_000;
/** Whoever was asked has so long to speak, and the others to join in after that; ms. */
export const spotlightPatience = 24 * hour;
/** The page tells times in whole seconds. */
const second = 1_000;

/** A spotlight as far as what came of it needs. */
export interface OpenSpotlight {
  personId: string;
  /** ms. */
  at: number;
  /** ms; 0 until whoever was asked spoke. */
  answeredAt: number;
}

/** Something said by a member; notices are none. */
export interface Heard {
  personId: string;
  /** ms. */
  time: number;
}

/** Until when anything can come of a spotlight; ms. */
export function endOf({ at }: Pick<OpenSpotlight, 'at'>): number {
  return at + 2 * spotlightPatience;
}

/**
 * When whoever was asked spoke first within 24 hours, as far as is known and these messages tell; 0 where they did not.
 * @param said messages of the group in any order, notices left out.
 */
export function firstAnswer({ personId, at, answeredAt }: OpenSpotlight, said: readonly Heard[]): number {
  const from = at - (at % second);
  const times = said
    .filter((one) => one.personId === personId && one.time >= from && one.time <= at + spotlightPatience)
    .map(({ time }) => time);
  const first = Math.min(...times, answeredAt || Infinity);
  return first === Infinity ? 0 : first;
}

/**
 * Who else spoke in the 24 hours after an answer, each once.
 * @param said messages of the group by members: without the operator's own accounts, staff and bots.
 */
export function joinedAfter(answeredAt: number, personId: string, said: readonly Heard[]): string[] {
  const others = said.filter(
    (one) =>
      one.personId !== personId && one.time >= answeredAt && one.time <= answeredAt + spotlightPatience,
  );
  return [...new Set(others.map((one) => one.personId))];
}

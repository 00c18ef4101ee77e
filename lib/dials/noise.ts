import { type Figure, missing, shareOf } from './figure';

/** What drives good members out of a group. */
export interface Noise {
  /** Share of the messages that the one who wrote most wrote, 0 to 1. */
  onePersonShare: Figure;
  /** Share of the messages with a link in them, 0 to 1. */
  linkShare: Figure;
  /** Share of the messages that look like an advert, 0 to 1. */
  advertShare: Figure;
  links: number;
  adverts: number;
  /** Messages of the days on which links and adverts were counted. */
  looked: number;
  /** The first local day of the span on which links and adverts were counted; null = none. */
  countedFromDay: number | null;
}

/** Messages of members in which links and adverts were looked for. */
export type LookedThrough = Pick<Noise, 'links' | 'adverts' | 'looked' | 'countedFromDay'>;

/** @param spoken messages of each speaker, the most first. */
export function noiseOf(spoken: readonly number[], looked: LookedThrough): Noise {
  const messages = spoken.reduce((sum, one) => sum + one, 0);
  const ofLooked = (count: number): Figure => {
    if (messages > 0 && looked.countedFromDay === null) return missing('not-counted');
    return shareOf(count, looked.looked, 'nobody-spoke');
  };
  return {
    onePersonShare: shareOf(spoken[0] ?? 0, messages, 'nobody-spoke'),
    linkShare: ofLooked(looked.links),
    advertShare: ofLooked(looked.adverts),
    ...looked,
  };
}

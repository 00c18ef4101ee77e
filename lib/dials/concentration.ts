import { type Figure, known, missing, shareOf } from './figure';

/** On how few people a group's talk rests. */
export interface Concentration {
  /** Share of the messages that the three who wrote most wrote, 0 to 1. */
  topThreeShare: Figure;
  /** The fewest people who wrote half of the messages or more: as many would have to leave for half of the talk to go. */
  absenceFactor: Figure;
  speakers: number;
  messages: number;
}

/** @param spoken messages of each speaker, the most first. */
export function concentrationOf(spoken: readonly number[]): Concentration {
  const messages = spoken.reduce((sum, one) => sum + one, 0);
  const topThree = spoken.slice(0, 3).reduce((sum, one) => sum + one, 0);
  return {
    topThreeShare: shareOf(topThree, messages, 'nobody-spoke'),
    absenceFactor: messages > 0 ? known(fewestForHalf(spoken, messages)) : missing('nobody-spoke'),
    speakers: spoken.length,
    messages,
  };
}

function fewestForHalf(spoken: readonly number[], messages: number): number {
  let said = 0;
  return spoken.findIndex((one) => (said += one) * 2 >= messages) + 1;
}

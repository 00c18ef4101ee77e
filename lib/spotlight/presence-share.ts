/** How often somebody was asked to speak, and how much they say. */
export interface Presence {
  personId: string;
  spotlights: number;
  /** Of all spotlights; 0 to 1. */
  spotlightShare: number;
  messages: number;
  /** Of all messages; 0 to 1. */
  messageShare: number;
}

export interface PresenceShare {
  /** Whoever was asked or spoke; those asked most often first, then those who say most. */
  people: Presence[];
  spotlights: number;
  messages: number;
  /** How many were asked at least once. */
  asked: number;
  /** What the three asked most often, and the three who say most, have of all; 0 to 1. */
  topThreeSpotlights: number;
  topThreeMessages: number;
  /**
   * `none`: nobody was asked. `too-few`: fewer than 5 times, or nobody else could have been. `narrow`: the first three have 70 % or
   * more although others could have been asked. `spread`: otherwise.
   */
  verdict: 'none' | 'too-few' | 'narrow' | 'spread';
}

const enoughSpotlights = 5;
const narrow = 0.7;

/**
 * How evenly the microphone and the talk are shared out.
 * @param spotlights to whom the microphone went, one entry a time, within the period that is looked at.
 * @param messages person → messages in the same period; members only.
 */
export function presenceShare(
  spotlights: readonly string[],
  messages: ReadonlyMap<string, number>,
): PresenceShare {
  const times = new Map<string, number>();
  for (const personId of spotlights) times.set(personId, (times.get(personId) ?? 0) + 1);
  const allMessages = sum([...messages.values()]);
  const personIds = [...new Set([...times.keys(), ...messages.keys()])];
  const people = personIds.map((personId) => {
    const [asked, said] = [times.get(personId) ?? 0, messages.get(personId) ?? 0];
    return {
      personId,
      spotlights: asked,
      spotlightShare: share(asked, spotlights.length),
      messages: said,
      messageShare: share(said, allMessages),
    };
  });
  people.sort((one, other) => other.spotlights - one.spotlights || other.messages - one.messages);
  const topThreeSpotlights = share(topThree([...times.values()]), spotlights.length);
  return {
    people,
    spotlights: spotlights.length,
    messages: allMessages,
    asked: times.size,
    topThreeSpotlights,
    topThreeMessages: share(topThree([...messages.values()]), allMessages),
    verdict: verdictOf(spotlights.length, topThreeSpotlights, people.length),
  };
}

function verdictOf(spotlights: number, topThreeShare: number, people: number): PresenceShare['verdict'] {
  if (spotlights === 0) return 'none';
  if (spotlights < enoughSpotlights || people <= 3) return 'too-few';
  return topThreeShare >= narrow ? 'narrow' : 'spread';
}

function topThree(counts: number[]): number {
  return sum(counts.toSorted((one, other) => other - one).slice(0, 3));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

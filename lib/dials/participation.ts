import { type Figure, missing, shareOf } from './figure';

/** Practice says that of a group of 500 at most about a tenth speak. */
export const participationMark = 0.1;

/** How many of the members spoke. */
export interface Participation {
  /** Speakers ÷ members, 0 to 1. */
  share: Figure;
  speakers: number;
  /** Members at the end of the span; 0 = not known. */
  members: number;
}

/**
 * Works out how many of the members spoke. Who spoke and is not on the list any more was a member, so the share is at most 1.
 * @param members 0 = not known.
 */
export function participationOf(speakers: number, members: number): Participation {
  if (members === 0) return { share: missing('members-unknown'), speakers, members };
  const there = Math.max(members, speakers);
  return { share: shareOf(speakers, there, 'members-unknown'), speakers, members: there };
}

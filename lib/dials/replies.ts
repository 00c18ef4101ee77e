import { type Figure, known, missing } from './figure';
import { median } from './median';

const minute = 60_000;

/** A question of a member; ms. */
export interface AskedAt {
  time: number;
  /** When the first reply came; 0 where there is none; null where it is answered, but nobody knows when. */
  repliedAt: number | null;
}

/** How soon what members ask is answered. */
export interface Replies {
  /** Median minutes until the first reply, of what was answered. */
  firstReply: Figure;
  /** How many were not answered in time. */
  unanswered: Figure;
  asked: number;
  answered: number;
  /** First local day of which questions are still kept. */
  knownFromDay: number;
}

/**
 * Counts replies to what was asked.
 * @param within ms; a question may wait so long. @param now ms.
 * @param known the first day of which questions are kept, and whether any day of the span is.
 */
export function repliesOf(
  questions: readonly AskedAt[],
  { within, now, knownFromDay, kept }: { within: number; now: number; knownFromDay: number; kept: boolean },
): Replies {
  const answered = questions.filter(({ repliedAt }) => repliedAt !== 0);
  const late = questions.filter(({ time, repliedAt }) => repliedAt === 0 && now - time >= within);
  const waits = answered.flatMap(({ time, repliedAt }) => (repliedAt === null ? [] : [repliedAt - time]));
  const counts = { asked: questions.length, answered: answered.length, knownFromDay };
  if (!kept)
    return { firstReply: missing('no-longer-kept'), unanswered: missing('no-longer-kept'), ...counts };
  const none = questions.length === 0;
  return {
    firstReply:
      waits.length === 0 ? missing(none ? 'nothing-asked' : 'no-reply') : known(median(waits) / minute),
    unanswered: none ? missing('nothing-asked') : known(late.length),
    ...counts,
  };
}

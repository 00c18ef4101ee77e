import { comparable, shareOfDays } from './comparable';
import type { GroupFigures } from './group-review';

/** The one thing to do next, as data; the interface words it. */
export type NextStep =
  /** Too little was watched to say anything else. */
  | { kind: 'watch-more' }
  | { kind: 'answer'; questions: number }
  | { kind: 'greet'; people: number }
  /** Nobody spoke, or on far fewer days than before, where both periods were watched alike. */
  | { kind: 'open-topic' }
  /** Most of the talk is by three people. */
  | { kind: 'hand-on' }
  /** Most newcomers did not speak. */
  | { kind: 'ask-newcomers' }
  /** The same is asked again and again. */
  | { kind: 'write-entry' }
  | { kind: 'go-on' };

/** With less of a period watched, advice would rest on chance. */
const leastWatched = 0.4;
/** From this share of messages by three people on, talk rests on few; of fewer messages nothing is said. */
const fewShare = 0.7;
const leastMessages = 20;
const often = 3;
/** Of fewer newcomers it is chance who spoke. */
const leastNewcomers = 3;

/**
 * The first of these that applies: rules of the trade, in the order in which operators work through a day. They follow from
 * what was counted, and promise nothing.
 */
export function nextStep({ now, before, newcomersWaiting, unanswered }: GroupFigures): NextStep {
  const { newcomers, replies, concentration } = now.dials;
  if (shareOfDays(now.dials) < leastWatched) return { kind: 'watch-more' };
  const open = replies.unanswered.value ?? 0;
  if (open > 0) return { kind: 'answer', questions: open };
  if (newcomersWaiting > 0) return { kind: 'greet', people: newcomersWaiting };
  const isQuieter = now.talk.activeDays * 2 <= before.talk.activeDays && comparable(now.dials, before.dials);
  if (now.talk.activeDays === 0 || isQuieter) return { kind: 'open-topic' };
  const isOfFew = (concentration.topThreeShare.value ?? 0) >= fewShare;
  if (isOfFew && concentration.messages >= leastMessages && concentration.speakers > 3) {
    return { kind: 'hand-on' };
  }
  if (newcomers.settled >= leastNewcomers && newcomers.spokeOfSettled * 2 < newcomers.settled) {
    return { kind: 'ask-newcomers' };
  }
  if (unanswered.some(({ times }) => times >= often)) return { kind: 'write-entry' };
  return { kind: 'go-on' };
}

import type { GradedHealth } from './grade';

/** From this share of the hours on the score is taken as it is. */
const ENOUGH_SHARE = 0.6;
/** Points for the whole of 28 days, had none of their hours been watched. */
const POINTS_UNWATCHED = 16;
/** Days since watching began: from so many on, missed talk is made up for. */
const IS_GROWN = 84;

/**
 * Where a score would most likely lie, had all been watched: 16 points × (share not watched) higher where less than 60 % of the
 * hours were. For comparing it with what was learnt from rooms that were watched throughout; it is never shown as the score.
 *
 * The points are between those learnt on either of two public archives of chat rooms (16.9 and 15.5). Learnt on one and judged on
 * the other, they lessened the log loss of rooms older than 84 days by 0.005 [0.000, 0.009] and 0.015 [0.006, 0.024]. Of younger
 * rooms they did so on one archive only (0.009 [0.000, 0.016] and −0.044 [−0.106, 0.006]), so there nothing is made up for. All
 * of it was measured by `npm run measure:health`.
 * @param share of the hours of the last 28 days that were watched, 0 to 1.
 * @returns 0 to 116, not rounded.
 */
export function likelyScore({ score, signals }: GradedHealth, share: number): number {
  if (share >= ENOUGH_SHARE || signals.seenDays < IS_GROWN) return score;
  return score + POINTS_UNWATCHED * (1 - share);
}

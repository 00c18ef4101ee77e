import type { GradedHealth } from './grade';
import { belowForty, type SurvivalBand, survivalBand } from './survival-band';

/** Below this share of the hours of the last 28 days no risk is told. */
export const leastShareForRisk = 0.2;
/** From this share on the bands hold as they are. */
const ENOUGH_SHARE = 0.6;
/** Points for the whole of 28 days, had none of their hours been watched. */
const POINTS_UNWATCHED = 16;
/** Days since watching began: from so many on the two lowest bands are told apart, and missed talk is made up for. */
const TELLS_LOW_BANDS = 28;
const IS_GROWN = 84;

/** What a score says about the risk of falling silent. */
export interface RiskOfScore {
  band: SurvivalBand;
  /** `whole`: as it is. `partly`: the band is the one where the score would lie with what was missed. `early`: see below. */
  kind: 'whole' | 'partly' | 'early';
}

/**
 * The band from which the risk of a score is read. The bands were measured on rooms that were watched throughout; where talk was
 * missed, the same score means less risk: of rooms watched on weekdays for 8 hours, 1.7 and 2.6 times as many were held to
 * fall silent as did. All of what follows was measured by `npm run measure:health` on two public archives.
 *
 * | watched of the hours of the last 28 days | risk                                                                  |
 * |------------------------------------------|-----------------------------------------------------------------------|
 * | under 20 %                               | none: even corrected, up to 2.5 times as many were held to fall silent |
 * | 20 to 60 %                               | of the band 16 points × (share not watched) higher                    |
 * | 60 % and more                            | of the score's own band                                               |
 *
 * The points are between those learnt on either archive (16.9 and 15.5). Learnt on one and judged on the other, they lessened the
 * log loss of rooms older than 84 days by 0.005 [0.000, 0.009] and 0.015 [0.006, 0.024]. Of younger rooms they did so on one
 * archive only (0.009 [0.000, 0.016] and −0.044 [−0.106, 0.006]), so there nothing is corrected. Bands of their own by how much
 * was watched were tried too: 0.004 [−0.005, 0.011] and 0.024 [0.011, 0.037], so not sure to help on each archive.
 *
 * Where watching began less than 28 days ago, scores below 40 are told as one: of the lowest band 17 % fell silent where only 7
 * days were seen, and 25 % with 14, far from the 44 % of rooms that were watched for long.
 * @param share of the hours of the last 28 days that were watched, 0 to 1.
 * @returns null where too little was watched.
 */
export function riskOfScore({ score, signals }: GradedHealth, share: number): RiskOfScore | null {
  if (share < leastShareForRisk) return null;
  if (signals.seenDays < TELLS_LOW_BANDS && score < belowForty.to) return { band: belowForty, kind: 'early' };
  if (share >= ENOUGH_SHARE || signals.seenDays < IS_GROWN)
    return { band: survivalBand(score), kind: 'whole' };
  return { band: survivalBand(score + POINTS_UNWATCHED * (1 - share)), kind: 'partly' };
}

import type { GradedHealth } from './grade';
import { likelyScore } from './likely-score';
import { belowForty, type SurvivalBand, survivalBand } from './survival-band';

/** Below this share of the hours of the last 28 days no risk is told. */
export const leastShareForRisk = 0.2;
/** Days since watching began: from so many on the two lowest bands are told apart. */
const TELLS_LOW_BANDS = 28;

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
 * | 20 to 60 %                               | of the band of the likely score, see there                            |
 * | 60 % and more                            | of the score's own band                                               |
 *
 * Bands of their own by how much was watched were tried too: 0.004 [−0.005, 0.011] and 0.024 [0.011, 0.037], so not sure to help on
 * each archive.
 *
 * Where watching began less than 28 days ago, scores below 40 are told as one: of the lowest band 17 % fell silent where only 7
 * days were seen, and 25 % with 14, far from the 44 % of rooms that were watched for long.
 * @param share of the hours of the last 28 days that were watched, 0 to 1.
 * @returns null where too little was watched.
 */
export function riskOfScore(grade: GradedHealth, share: number): RiskOfScore | null {
  if (share < leastShareForRisk) return null;
  const { score, signals } = grade;
  if (signals.seenDays < TELLS_LOW_BANDS && score < belowForty.to) return { band: belowForty, kind: 'early' };
  const likely = likelyScore(grade, share);
  return { band: survivalBand(likely), kind: likely === score ? 'whole' : 'partly' };
}

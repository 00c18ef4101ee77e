import type { HealthTone } from '../messages';

/**
 * The colour of a group's dot.
 * @param score 0 to 100, in whole points as it is shown.
 * @returns good from 60, fair from 40, else poor.
 */
export function toneOf(score: number): HealthTone {
  if (score >= 60) return 'good';
  return score >= 40 ? 'fair' : 'poor';
}

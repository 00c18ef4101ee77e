import { minutesADay } from '../activity/day';
import { watchedShare } from '../activity/watched-time';
import { type ScoreRange, scoreRange } from '../health/score-range';
import type { ScorePoint } from './score-points';

/** Where a past score would most likely lie if the group had been watched throughout. */
export interface PointRange extends ScoreRange {
  day: number;
}

/** When a group was watched. */
interface Watched {
  /** The local day on which watching began, or the first that was imported; null where there is none. */
  firstDay: number | null;
  /** Days with at least one watched minute. */
  covered: readonly { day: number; minutes: number }[];
  today: number;
  /** Minutes of today that have passed, 0 to 1440. */
  minutesToday: number;
}

/** The range of each point that has a score; where all but everything was watched it is the score itself. */
export function pointRanges(
  points: readonly Pick<ScorePoint, 'day' | 'score'>[],
  { firstDay, covered, today, minutesToday }: Watched,
): PointRange[] {
  if (firstDay === null) return [];
  return points.flatMap(({ day, score }) => {
    if (score === null) return [];
    const minutes = day === today ? minutesToday : minutesADay;
    const share = watchedShare(covered, { firstDay, today: day, minutesToday: minutes });
    return [{ day, ...(scoreRange(score, share) ?? { low: score, high: score }) }];
  });
}

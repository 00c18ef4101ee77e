import type { GradedHealth } from './grade';
import { type SurvivalSignals, survivalScore } from './score';

/** A change that is within reach of four weeks, and the whole points that the score would gain by it. */
export interface Lift {
  /**
   * `word-today`: a member speaks today. `word-each-week`: every one of the last 4 weeks has a word. `day-each-week`: one more
   * day with talk in each of them. `two-regulars`: two more people speak on 3 of the 28 days.
   */
  kind: 'word-today' | 'word-each-week' | 'day-each-week' | 'two-regulars';
  points: number;
}

/** Who speaks once a week was last heard at most so many days ago. */
const WEEKLY_RECENCY = 6;

/**
 * The one change that would lift a group's score most, by the formula itself: as the score would be now, had it been so. It
 * tells what the score rests on, not what keeps a group alive. Where two lift alike, the one that is sooner done.
 * @returns null where no change brings a whole point.
 */
export function biggestLift(grade: GradedHealth): Lift | null {
  const lifts = changes(grade).map(({ kind, signals }) => ({
    kind,
    points: Math.round(survivalScore(signals).score) - grade.score,
  }));
  const best = lifts.reduce((most, lift) => (lift.points > most.points ? lift : most));
  return best.points > 0 ? best : null;
}

function changes({ scaled, silentWeeks, watchedWeeks12, watchedDays28 }: GradedHealth): {
  kind: Lift['kind'];
  signals: SurvivalSignals;
}[] {
  const lastSilent = silentWeeks.filter((week) => week < 4);
  const talking = (days: number, weeks: number, daysSinceLast: number): SurvivalSignals => ({
    ...scaled,
    activeDays28: Math.min(28, scaled.activeDays28 + days),
    activeWeeks12: scaled.activeWeeks12 + (12 * weeks) / watchedWeeks12,
    daysSinceLast,
  });
  const weekly = Math.min(WEEKLY_RECENCY, scaled.daysSinceLast ?? WEEKLY_RECENCY);
  const spokeToday = scaled.daysSinceLast === 0;
  return [
    {
      kind: 'word-today',
      signals: spokeToday ? scaled : talking(28 / watchedDays28, silentWeeks.includes(0) ? 1 : 0, 0),
    },
    lastSilent.length > 0
      ? { kind: 'word-each-week', signals: talking(lastSilent.length, lastSilent.length, weekly) }
      : { kind: 'day-each-week', signals: talking(4, 0, weekly) },
    { kind: 'two-regulars', signals: { ...scaled, core3d: scaled.core3d + 2 } },
  ];
}

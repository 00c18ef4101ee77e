import type { SpokenDay } from '../activity/spoken-day';
import { type GroupSignals, groupSignals } from './group-signals.ts';
import { type ScoreParts, type SurvivalSignals, survivalScore } from './score.ts';

/** Below so many watched days of the last 28 nothing can be said. */
export const leastWatchedDays = 7;
const ENOUGH_WATCHED_DAYS = 84;

/** A group's health as far as it can be told. */
export type HealthGrade =
  | {
      state: 'too-early';
      /** How many more days must be watched before anything can be said; 1 to 7. */
      missingDays: number;
      watchedDays: number;
    }
  | {
      /** `only-you`: only the operator's side spoke in the last 12 weeks. `silent`: nobody did. Both score 0. */
      state: 'graded' | 'only-you' | 'silent';
      /** Whole points, 0 to 100. */
      score: number;
      /** Points by part, not rounded. */
      parts: ScoreParts;
      /** True until the group was watched on 84 days. */
      preliminary: boolean;
      /** On how many days the group was watched, of all and of the last 28. */
      watchedDays: number;
      watchedDays28: number;
      /** Whole weeks of the last 12 of which at least one day was watched; at least 1. */
      watchedWeeks12: number;
      /** In how many of these weeks members spoke. */
      activeWeeks12: number;
      /** Those in which none did: 0 = today and the 6 days before, up to 11; rising. */
      silentWeeks: number[];
      /** As counted, before scaling. */
      signals: GroupSignals;
      /** What the formula was given: scaled to what was watched. */
      scaled: SurvivalSignals;
    };

/** A grade that tells a score. */
export type GradedHealth = Exclude<HealthGrade, { state: 'too-early' }>;

/**
 * Grades a group from what was seen of it. Days that were not watched are neither good nor bad: active days are scaled by
 * 28 / (watched days of the last 28), at most to 28, and active weeks by 12 / (weeks watched). Where everything was watched
 * this changes nothing.
 *
 * | watched                         | grade                                                          |
 * |---------------------------------|----------------------------------------------------------------|
 * | under 7 of the last 28 days     | too early; also after a long absence, as nobody saw what happened |
 * | fewer than 84 days in all       | by the formula, preliminary                                    |
 * | 84 days or more                 | by the formula                                                 |
 *
 * @param watchedDays as given by activity/watched-minutes.ts.
 * @param days the group's day rows, at least of the last 12 weeks (for a comparison 56 days suffice).
 * @param counts whether a person's messages count: members only, never staff, bots or the operator's own accounts.
 */
export function gradeGroup(group: {
  days: readonly SpokenDay[];
  counts: (personId: string) => boolean;
  watchedDays: readonly number[];
  today: number;
}): HealthGrade {
  const { days, counts, today } = group;
  const watched = [...new Set(group.watchedDays)].filter((day) => day <= today);
  const watchedDays28 = watched.filter((day) => today - day < 28).length;
  if (watchedDays28 < leastWatchedDays) return tooEarly(watched.length, watchedDays28);
  const watchedSinceDay = watched.reduce((first, day) => Math.min(first, day), today);
  const signals = groupSignals(days, counts, today, watchedSinceDay);
  const weeks = wholeWeeks(watched, signals, today);
  const scaled: SurvivalSignals = {
    activeDays28: Math.min(28, (signals.activeDays28 * 28) / watchedDays28),
    activeWeeks12: (12 * weeks.active) / (weeks.active + weeks.silent.length),
    daysSinceLast: signals.daysSinceLast,
    core3d: signals.core3d,
  };
  const { score, parts } = survivalScore(scaled);
  return {
    state: stateOf(signals),
    score: Math.round(score),
    parts,
    preliminary: watched.length < ENOUGH_WATCHED_DAYS,
    watchedDays: watched.length,
    watchedDays28,
    watchedWeeks12: weeks.active + weeks.silent.length,
    activeWeeks12: weeks.active,
    silentWeeks: weeks.silent,
    signals,
    scaled,
  };
}

function tooEarly(watchedDays: number, watchedDays28: number): HealthGrade {
  return { state: 'too-early', missingDays: leastWatchedDays - watchedDays28, watchedDays };
}

/**
 * Weeks counted back from today that lie wholly after watching began and were watched at all: how many of them were active,
 * and which were not. The newest week always counts, so that there is one from the seventh day on.
 */
function wholeWeeks(
  watched: readonly number[],
  signals: GroupSignals,
  today: number,
): { active: number; silent: number[] } {
  const since = watched.reduce((first, day) => Math.min(first, day), today);
  const span = Math.min(12, Math.max(1, Math.floor((today - since + 1) / 7)));
  const active = new Set(signals.activeWeeks.filter((week) => week < span));
  const seen = new Set([0, ...watched.map((day) => Math.floor((today - day) / 7))]);
  const silent = [...seen].filter((week) => week < span && !active.has(week));
  return { active: active.size, silent: silent.sort((one, other) => one - other) };
}

function stateOf({ whoSpoke }: GroupSignals): 'graded' | 'only-you' | 'silent' {
  if (whoSpoke === 'members') return 'graded';
  return whoSpoke === 'only-uncounted' ? 'only-you' : 'silent';
}

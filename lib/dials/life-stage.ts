import { type Figure, known, missing } from './figure';

/** Practice looks at a group's first seven days, its first thirty, and what comes after. */
export type LifeStage = 'first-7-days' | 'first-30-days' | 'later';

/** How old a group is, as far as it was seen: when it was made is told by nobody. */
export interface GroupAge {
  /** Days since the first one that was watched or brought in, that one included. */
  days: Figure;
  stage: LifeStage | null;
}

/** @param firstDay the first local day that was watched or brought in; null = none. @param today local day. */
export function groupAgeOf(firstDay: number | null, today: number): GroupAge {
  if (firstDay === null || firstDay > today) return { days: missing('not-watched'), stage: null };
  const days = today - firstDay + 1;
  return { days: known(days), stage: stageOf(days) };
}

function stageOf(days: number): LifeStage {
  if (days <= 7) return 'first-7-days';
  return days <= 30 ? 'first-30-days' : 'later';
}

import type { GradedHealth, HealthGrade } from './grade';
import { mostPoints, type ScoreParts } from './score';

/** Two spans of days are compared where they were watched alike: by no more than so many days apart. */
const ALIKE_DAYS = 7;

/** One part of a score: what it brings, and what was counted for it now and 28 days before. */
export interface PartFigure {
  part: keyof ScoreParts;
  /** Not rounded; 0 to `most`. */
  points: number;
  most: number;
  /**
   * `days`: days with talk, of the last 28. `weeks`: weeks with talk, of the last 12 that were watched. `recency`: days since
   * somebody spoke; null where nobody was seen to. `core`: people who spoke on 3 or more of 28 days.
   */
  now: number | null;
  /** The same as it was 28 days ago; null where that is not known, or was watched too differently to compare. */
  before: number | null;
}

/**
 * What makes up a score, the heaviest part first.
 * @param monthBefore the group's grade of 28 days ago; null where it is not known.
 */
export function partFigures(grade: GradedHealth, monthBefore: HealthGrade | null): PartFigure[] {
  const before = monthBefore && monthBefore.state !== 'too-early' ? monthBefore : null;
  const sameWeeks = before?.watchedWeeks12 === grade.watchedWeeks12;
  const sameDays = before !== null && Math.abs(before.watchedDays28 - grade.watchedDays28) <= ALIKE_DAYS;
  const figure = (part: keyof ScoreParts, isKnown: boolean, count: (of: GradedHealth) => number | null) => ({
    part,
    points: grade.parts[part],
    most: mostPoints[part],
    now: count(grade),
    before: before !== null && isKnown ? count(before) : null,
  });
  return [
    figure('weeks', sameWeeks, ({ activeWeeks12 }) => activeWeeks12),
    figure('days', sameDays, ({ signals }) => signals.activeDays28),
    figure('recency', sameDays, ({ signals }) => signals.daysSinceLast),
    figure('core', sameDays, ({ signals }) => signals.core3d),
  ];
}

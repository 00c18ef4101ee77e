import type { HealthGrade } from '@/lib/health/grade';
import { mostPoints, type ScoreParts } from '@/lib/health/score';
import { i18n } from '@/lib/language/i18n';

/** One part of a score, ready to be shown. */
export interface ShownPart {
  key: keyof ScoreParts;
  name: string;
  /** What was counted, in words. */
  counted: string;
  points: number;
  most: number;
}

type Graded = Exclude<HealthGrade, { state: 'too-early' }>;

function countedText(key: keyof ScoreParts, grade: Graded): string {
  const { signals, watchedWeeks12, activeWeeks12 } = grade;
  switch (key) {
    case 'days':
      return i18n.t('group.activeDaysValue', [signals.activeDays28]);
    case 'weeks':
      return i18n.t('group.activeWeeksValue', [watchedWeeks12, activeWeeks12]);
    case 'recency':
      if (signals.daysSinceLast === null) return i18n.t('group.recencyNever');
      return i18n.t('group.recencyValue', signals.daysSinceLast);
    default:
      return i18n.t('group.coreValue', signals.core3d);
  }
}

/** The four parts of a score with what was counted for each, the heaviest first. */
export function scoreParts(grade: Graded): ShownPart[] {
  const names = {
    weeks: i18n.t('group.activeWeeks'),
    days: i18n.t('group.activeDays'),
    recency: i18n.t('group.recency'),
    core: i18n.t('group.core'),
  };
  return (['weeks', 'days', 'recency', 'core'] as const).map((key) => ({
    key,
    name: names[key],
    counted: countedText(key, grade),
    points: Math.round(grade.parts[key]),
    most: mostPoints[key],
  }));
}

import type { GradedHealth } from '@/lib/health/grade';
import type { PartFigure } from '@/lib/health/part-figures';
import { i18n } from '@/lib/language/i18n';

/** What a part of the score is called. */
export function partName(part: PartFigure['part']): string {
  const names = {
    weeks: i18n.t('group.activeWeeks'),
    days: i18n.t('group.activeDays'),
    recency: i18n.t('group.recency'),
    core: i18n.t('group.core'),
  };
  return names[part];
}

/** What was counted for a part, and what it was a month before where that is known. */
export function partText(figure: PartFigure, grade: GradedHealth): string {
  return `${nowText(figure, grade)}${beforeText(figure)}`;
}

/** Points are scaled to what was watched, so where that is not all it is told with them. */
function nowText({ part, now }: PartFigure, { watchedWeeks12, watchedDays28 }: GradedHealth): string {
  if (now === null) return i18n.t('group.recencyNever');
  switch (part) {
    case 'weeks':
      return watchedWeeks12 === 12
        ? i18n.t('group.weeksOf12', [now])
        : i18n.t('group.weeksNow', [watchedWeeks12, now]);
    case 'days':
      return watchedDays28 === 28
        ? i18n.t('group.daysOf28', [now])
        : i18n.t('group.daysNow', [watchedDays28, now]);
    case 'recency':
      return i18n.t('group.recencyNow', now);
    default:
      return i18n.t('group.coreNow', now);
  }
}

function beforeText({ part, now, before }: PartFigure): string {
  if (now === null || before === null) return '';
  if (now === before) return i18n.t('group.beforeSame');
  switch (part) {
    case 'weeks':
      return i18n.t('group.beforeWeeks', [before]);
    case 'core':
      return i18n.t('group.beforePeople', [before]);
    case 'days':
      return i18n.t('group.beforeDays', [before]);
    default:
      return i18n.t('group.beforeRecency', [before]);
  }
}

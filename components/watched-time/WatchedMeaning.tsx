import type { HealthGrade } from '@/lib/health/grade';
import { leastShareForRisk } from '@/lib/health/risk-of-score';
import { scoreRange } from '@/lib/health/score-range';
import { i18n } from '@/lib/language/i18n';

/** What the time that was watched means for a group's score. @param share of the hours of the last 28 days, 0 to 1. */
export function WatchedMeaning({ grade, share }: { grade: HealthGrade; share: number }) {
  return (
    <section className="rounded-md bg-sunken px-3 py-2">
      <h3 className="text-sm font-medium">{i18n.t('watchedTime.meaning')}</h3>
      <p className="mt-0.5 text-xs">{meaningOf(grade, share)}</p>
      <p className="mt-1 text-xs text-ink-soft">{i18n.t('watchedTime.dayRule')}</p>
    </section>
  );
}

function meaningOf(grade: HealthGrade, share: number): string {
  if (grade.state === 'too-early') return i18n.t('watchedTime.meaningTooEarly', [grade.missingDays]);
  const range = scoreRange(grade.score, share);
  const isLittle = share < leastShareForRisk;
  // A score that can be no better is right, unless all but nothing was watched.
  if (!range || (range.low === range.high && !isLittle)) return i18n.t('watchedTime.meaningWhole');
  const words = isLittle ? 'watchedTime.meaningLittle' : 'watchedTime.meaningPartly';
  return i18n.t(words, [grade.score, range.low, range.high]);
}

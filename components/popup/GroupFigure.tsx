import { CoverageLine } from '@/components/CoverageLine';
import { HealthDot } from '@/components/HealthDot';
import { toneOfGrade } from '@/components/tone-of-grade';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** A group's dot and score, and under them how much of the time was seen. */
export function GroupFigure({ group }: { group: GroupOverview }) {
  const { grade, coverage } = group;
  const words = i18n.t('coverage.days', [coverage.days, coverage.seenDays]);
  const score = grade.state === 'too-early' ? '' : i18n.t('popup.score', [grade.score]);
  return (
    <span className="flex w-10 shrink-0 flex-col gap-0.5">
      <span className="flex h-5 items-center justify-between">
        <HealthDot tone={toneOfGrade(grade)} />
        {grade.state !== 'too-early' && (
          <span className="text-base font-medium tabular-nums" title={score}>
            <span aria-hidden="true">{grade.score}</span>
            <span className="sr-only">{score}</span>
          </span>
        )}
      </span>
      <CoverageLine share={coverage.days === 0 ? 0 : coverage.seenDays / coverage.days} label={words} />
    </span>
  );
}

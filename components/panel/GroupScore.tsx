import { CoverageLine } from '@/components/CoverageLine';
import { HealthDot } from '@/components/HealthDot';
import { ScoreMeaning } from '@/components/panel/ScoreMeaning';
import { ScorePart } from '@/components/panel/ScorePart';
import { scoreParts } from '@/components/panel/score-parts';
import { reasonText } from '@/components/reason-text';
import type { HealthGrade } from '@/lib/health/grade';
import { type HealthReason } from '@/lib/health/reason';
import { toneOf } from '@/lib/health/tone';
import { i18n } from '@/lib/language/i18n';

interface GroupScoreProps {
  grade: Exclude<HealthGrade, { state: 'too-early' }>;
  reason: HealthReason;
  coverage: { seenDays: number; days: number };
}

/** A score, the one reason, its four parts and what it means. */
export function GroupScore({ grade, reason, coverage }: GroupScoreProps) {
  const words = i18n.t('coverage.days', [coverage.days, coverage.seenDays]);
  return (
    <>
      <section className="flex items-start gap-3">
        <div className="w-24 shrink-0">
          <p className="flex items-baseline gap-1.5 whitespace-nowrap">
            <HealthDot tone={toneOf(grade.score)} />
            <span className="text-lg font-semibold tabular-nums">{grade.score}</span>
            <span className="text-xs text-ink-faint">{i18n.t('group.of100')}</span>
          </p>
          <CoverageLine share={coverage.days === 0 ? 0 : coverage.seenDays / coverage.days} label={words} />
        </div>
        <div className="min-w-0">
          <p className={`text-base ${grade.state === 'only-you' ? 'text-red' : ''}`}>
            {reasonText(reason)}
            {grade.preliminary && (
              <span className="ml-2 text-xs text-ink-faint" title={i18n.t('common.preliminaryHint')}>
                {i18n.t('common.preliminary')}
              </span>
            )}
          </p>
          <p className="text-xs text-ink-soft">{words}</p>
        </div>
      </section>
      {grade.state === 'only-you' && <p className="text-sm text-ink-soft">{i18n.t('group.onlyYouText')}</p>}
      <section>
        <h2 className="mb-2 text-xs text-ink-soft">{i18n.t('group.parts')}</h2>
        <ul className="flex flex-col gap-2">
          {scoreParts(grade).map((part) => (
            <ScorePart key={part.key} part={part} />
          ))}
        </ul>
      </section>
      <ScoreMeaning score={grade.score} />
    </>
  );
}

import { CoverageLine } from '@/components/CoverageLine';
import { HealthDot } from '@/components/HealthDot';
import { ScoreBand } from '@/components/panel/ScoreBand';
import { ScoreLift } from '@/components/panel/ScoreLift';
import { ScorePart } from '@/components/panel/ScorePart';
import { ScoreRisk } from '@/components/panel/ScoreRisk';
import { useMonthBefore } from '@/components/panel/use-month-before';
import { reasonText } from '@/components/reason-text';
import { useWatchedTime } from '@/components/watched-time/use-watched-time';
import { WatchedTimeLink } from '@/components/watched-time/WatchedTimeLink';
import type { GradedHealth } from '@/lib/health/grade';
import { partFigures } from '@/lib/health/part-figures';
import type { HealthReason } from '@/lib/health/reason';
import { scoreRange } from '@/lib/health/score-range';
import { toneOf } from '@/lib/health/tone';
import { i18n } from '@/lib/language/i18n';

interface GroupScoreProps {
  groupId: string;
  grade: GradedHealth;
  reason: HealthReason;
  coverage: { seenDays: number; days: number };
  now: number;
  onShowWatchedTime: () => void;
}

/** A score with its band, the one reason, its four parts, what would lift it most, and what it means. */
export function GroupScore({ groupId, grade, reason, coverage, now, onShowWatchedTime }: GroupScoreProps) {
  const monthBefore = useMonthBefore(groupId, now);
  const share = useWatchedTime(groupId, now)?.share;
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
          <p className={`text-base ${grade.state === 'only-you' ? 'text-red' : ''}`}>{reasonText(reason)}</p>
          <WatchedTimeLink coverage={coverage} onOpen={onShowWatchedTime} />
          {grade.preliminary && (
            <p className="text-xs text-ink-soft">{i18n.t('group.preliminary', [grade.watchedDays])}</p>
          )}
        </div>
      </section>
      <ScoreBand score={grade.score} range={share === undefined ? null : scoreRange(grade.score, share)} />
      {grade.state === 'only-you' && <p className="text-sm text-ink-soft">{i18n.t('group.onlyYouText')}</p>}
      <section>
        <h2 className="mb-2 text-xs text-ink-soft">{i18n.t('group.parts')}</h2>
        <ul className="flex flex-col gap-3">
          {partFigures(grade, monthBefore).map((figure) => (
            <ScorePart key={figure.part} figure={figure} grade={grade} />
          ))}
        </ul>
      </section>
      <ScoreLift grade={grade} />
      <ScoreRisk grade={grade} share={share} now={now} />
    </>
  );
}

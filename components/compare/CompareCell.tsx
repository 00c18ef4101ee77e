import { figureText } from '@/components/compare/figure-text';
import { HealthDot } from '@/components/HealthDot';
import { Sparkline } from '@/components/Sparkline';
import { toneOfGrade } from '@/components/tone-of-grade';
import { type ComparedFigure, type ComparedGroup, figureOf } from '@/lib/compare/figure-of';
import { survivalBand } from '@/lib/health/survival-band';
import { i18n } from '@/lib/language/i18n';

interface CompareCellProps {
  group: ComparedGroup;
  figure: ComparedFigure;
  now: number;
}

/** One figure of one group. */
export function CompareCell({ group, figure, now }: CompareCellProps) {
  const text = figureText(group, figure, now);
  if (figure === 'score') return <ScoreCell group={group} text={text} />;
  if (figure === 'trend') {
    return (
      <span className="flex items-center justify-end gap-2">
        <Sparkline weeks={group.weeks} label={i18n.t('popup.sparkline', [group.weeks.join(' ')])} />
        <span className="w-6">{text}</span>
      </span>
    );
  }
  const waits = (figure === 'waiting' || figure === 'unanswered') && (figureOf(group, figure) ?? 0) > 0;
  return <span className={waits ? 'font-medium text-amber' : ''}>{text}</span>;
}

function ScoreCell({ group: { grade }, text }: { group: ComparedGroup; text: string }) {
  const band = grade.state === 'too-early' ? null : survivalBand(grade.score);
  return (
    <span className="flex items-center justify-end gap-1.5">
      {grade.state !== 'too-early' && grade.preliminary && (
        <span className="text-xs text-ink-faint" title={i18n.t('common.preliminaryHint')}>
          {i18n.t('common.preliminary')}
        </span>
      )}
      <HealthDot tone={toneOfGrade(grade)} />
      <span className="font-medium">{text}</span>
      <span className="w-12 text-left text-xs text-ink-faint">{band && `${band.from}–${band.to}`}</span>
    </span>
  );
}

import { OwnShare } from '@/components/panel/OwnShare';
import { riskText } from '@/components/panel/risk-text';
import type { GradedHealth } from '@/lib/health/grade';
import { type RiskOfScore, riskOfScore } from '@/lib/health/risk-of-score';
import { i18n } from '@/lib/language/i18n';

interface ScoreRiskProps {
  grade: GradedHealth;
  /** How much of the hours of the last 28 days was watched, 0 to 1; undefined until it is read. */
  share: number | undefined;
  now: number;
}

function meaningOf(risk: RiskOfScore | null, share: number): string {
  if (!risk) return i18n.t('group.riskUnknown', [Math.round(100 * share)]);
  const { band, kind } = risk;
  const silent = riskText(band);
  if (kind === 'early') return i18n.t('group.riskEarly', [silent]);
  if (kind === 'partly') return i18n.t('group.riskPartly', [`${band.from}–${band.to}`, silent]);
  return i18n.t('group.risk', [silent]);
}

/** What a score means: how many groups like it fell silent, how sure that is, where it was counted, and how it was with one's own. */
export function ScoreRisk({ grade, share, now }: ScoreRiskProps) {
  return (
    <section className="rounded-md bg-sunken px-3 py-2">
      <h2 className="text-sm font-medium">{i18n.t('group.meaning')}</h2>
      <p className="mt-0.5 text-xs text-ink">
        {share === undefined ? i18n.t('common.loading') : meaningOf(riskOfScore(grade, share), share)}
      </p>
      <p className="mt-1 text-xs text-ink-soft">{i18n.t('group.riskOrigin')}</p>
      <p className="mt-1 text-xs text-ink-soft">{i18n.t('group.meaningOwn')}</p>
      <OwnShare now={now} />
    </section>
  );
}

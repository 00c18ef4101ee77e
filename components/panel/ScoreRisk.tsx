import { OwnShare } from '@/components/panel/OwnShare';
import { riskText } from '@/components/panel/risk-text';
import { survivalBand } from '@/lib/health/survival-band';
import { i18n } from '@/lib/language/i18n';

/** What a score means: how many groups like it fell silent, how sure that is, where it was counted, and how it was with one's own. */
export function ScoreRisk({ score, now }: { score: number; now: number }) {
  return (
    <section className="rounded-md bg-sunken px-3 py-2">
      <h2 className="text-sm font-medium">{i18n.t('group.meaning')}</h2>
      <p className="mt-0.5 text-xs text-ink">{i18n.t('group.risk', [riskText(survivalBand(score))])}</p>
      <p className="mt-1 text-xs text-ink-soft">{i18n.t('group.riskOrigin')}</p>
      <p className="mt-1 text-xs text-ink-soft">{i18n.t('group.meaningOwn')}</p>
      <OwnShare now={now} />
    </section>
  );
}

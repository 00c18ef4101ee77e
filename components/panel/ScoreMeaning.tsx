import { survivalBand } from '@/lib/health/survival-band';
import { i18n } from '@/lib/language/i18n';

function percent(share: number): string {
  return `${share < 0.1 ? Number((share * 100).toFixed(1)) : Math.round(share * 100)}%`;
}

/** What a score means, in plain words, with the share of groups like it that fell silent. */
export function ScoreMeaning({ score }: { score: number }) {
  const { from, to, silentShare } = survivalBand(score);
  return (
    <section className="rounded-md bg-sunken px-3 py-2">
      <h2 className="text-sm font-medium">{i18n.t('group.meaning')}</h2>
      <p className="mt-0.5 text-xs text-ink-soft">
        {i18n.t('group.meaningText', [`${from}–${to}`, percent(silentShare)])}
      </p>
      <p className="mt-1 text-xs text-ink-soft">{i18n.t('group.meaningOwn')}</p>
    </section>
  );
}

import { rateText } from '@/components/charts/rate-text';
import { weekdayText } from '@/components/charts/weekday-text';
import type { BestTimes } from '@/lib/group-history/best-hours';
import { i18n } from '@/lib/language/i18n';

/** The times at which members usually talk most, each with what that rests on; or what is missing to know any. */
export function BestHoursList({ best }: { best: BestTimes }) {
  if (best.state === 'too-little') {
    return (
      <p className="text-sm text-ink-soft">{i18n.t('groupHistory.bestMissing', [best.needed, best.most])}</p>
    );
  }
  if (best.state === 'quiet') {
    return <p className="text-sm text-ink-soft">{i18n.t('groupHistory.bestQuiet')}</p>;
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h4 className="text-xs text-ink-soft">{i18n.t('groupHistory.best')}</h4>
      <ol className="flex flex-col gap-2">
        {best.times.map(({ weekday, fromHour, toHour, usual, watched, talked }) => (
          <li key={`${weekday}/${fromHour}`}>
            <p className="text-sm font-medium">
              {i18n.t('groupHistory.bestTime', [weekdayText(weekday), fromHour, toHour, rateText(usual)])}
            </p>
            <p className="text-xs text-ink-soft">
              {i18n.t('groupHistory.bestEvidence', [watched, weekdayText(weekday), talked])}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

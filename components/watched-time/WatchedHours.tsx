import { NumbersTable } from '@/components/charts/NumbersTable';
import { i18n } from '@/lib/language/i18n';

interface WatchedHoursProps {
  /** How much of each hour of the day was watched, 24 numbers from 0 to 1. */
  hours: number[];
  /** Of so many days. */
  days: number;
}

/** How much of each hour of the day was watched, as bars from 0 to 24 o'clock. */
export function WatchedHours({ hours, days }: WatchedHoursProps) {
  const title = i18n.t('watchedTime.hoursOfDay', [days]);
  const textOf = (share: number, hour: number) =>
    i18n.t('watchedTime.hour', [hour, hour + 1, Math.round(100 * share)]);
  return (
    <section>
      <h3 className="mb-1.5 text-xs text-ink-soft">{title}</h3>
      <div aria-hidden="true" className="flex h-10 max-w-xs items-end gap-0.5 border-b border-line">
        {hours.map((share, hour) => (
          // An hour has no other name than its place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={hour} title={textOf(share, hour)} className="flex h-full flex-1 items-end">
            <span className="w-full rounded-t-[1px] bg-accent/70" style={{ height: `${100 * share}%` }} />
          </span>
        ))}
      </div>
      <p aria-hidden="true" className="flex max-w-xs justify-between text-xs text-ink-faint">
        {[0, 6, 12, 18, 24].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </p>
      {/* A table itself keeps its height, and would leave a page of nothing below. */}
      <div className="sr-only">
        <NumbersTable
          caption={title}
          numbers={{
            columns: [i18n.t('periodReview.hour'), i18n.t('watchedTime.columnWatched')],
            rows: hours.map((share, hour) => [
              i18n.t('watchedTime.hourName', [hour, hour + 1]),
              `${Math.round(100 * share)}%`,
            ]),
          }}
        />
      </div>
    </section>
  );
}

import { NumbersTable } from '@/components/charts/NumbersTable';
import { weekdayText } from '@/components/charts/weekday-text';
import { dateText } from '@/components/date-text';
import { hoursText } from '@/components/watched-time/hours-text';
import { shadeOf, shades } from '@/components/watched-time/watched-shade';
import { startOfDay } from '@/lib/activity/day';
import type { WatchedDay } from '@/lib/activity/watched-time';
import { i18n } from '@/lib/language/i18n';
import { type WatchedTime, watchedTimeDays } from '@/lib/store/watched-time';

/** The weekday that is named before each row; 0 = Sunday. */
const rows = [1, null, 3, null, 5, null, null];

/** 0 for Monday; day 0 was a Thursday. */
function rowOf(day: number): number {
  return (day + 3) % 7;
}

function textOf(day: WatchedDay, now: number): string {
  const date = dateText(startOfDay(day.day), now);
  if (day.isImported) return i18n.t('watchedTime.dayImported', [date]);
  return i18n.t('watchedTime.day', [date, hoursText(day.minutes)]);
}

/** The last 12 weeks day by day, each column a week: the longer a day was watched, the darker. */
export function WatchedDays({ time: { days, today }, now }: { time: WatchedTime; now: number }) {
  const from = today - watchedTimeDays + 1;
  const before = rowOf(from);
  const known = new Map(days.map((day) => [day.day, day]));
  const cells = Array.from({ length: before + watchedTimeDays }, (_, at) => from - before + at);
  return (
    <section>
      <h3 className="mb-1.5 text-xs text-ink-soft">{i18n.t('watchedTime.days')}</h3>
      <div aria-hidden="true" className="grid grid-flow-col grid-rows-7 justify-start gap-0.5">
        {rows.map((weekday, row) => (
          // A row has no other name than its place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={row} className="w-8 text-xs leading-4 text-ink-faint">
            {weekday !== null && weekdayText(weekday)}
          </span>
        ))}
        {cells.map((day) => {
          const one = known.get(day);
          if (day < from) return <span key={day} />;
          return (
            <span
              key={day}
              title={
                one ? textOf(one, now) : i18n.t('watchedTime.dayBefore', [dateText(startOfDay(day), now)])
              }
              className={`size-4 rounded-[3px] ${one ? shadeOf(one.minutes) : 'border border-dashed border-line'}`}
            />
          );
        })}
      </div>
      <p aria-hidden="true" className="mt-1.5 flex items-center gap-1 text-xs text-ink-faint">
        {i18n.t('watchedTime.legendLow')}
        {shades.map((shade) => (
          <span key={shade} className={`size-3 rounded-[3px] ${shade}`} />
        ))}
        {i18n.t('watchedTime.legendHigh')}
      </p>
      {/* A table itself keeps its height, and would leave a page of nothing below. */}
      <div className="sr-only">
        <NumbersTable
          caption={i18n.t('watchedTime.days')}
          numbers={{
            columns: [i18n.t('watchedTime.columnDay'), i18n.t('watchedTime.columnWatched')],
            rows: days
              .toReversed()
              .map(({ day, minutes, isImported }) => [
                dateText(startOfDay(day), now),
                isImported ? i18n.t('watchedTime.imported') : hoursText(minutes),
              ]),
          }}
        />
      </div>
    </section>
  );
}

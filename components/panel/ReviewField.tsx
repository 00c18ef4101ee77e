import { useId } from 'react';
import { calendarDate, dayOfCalendarDate } from '@/lib/activity/calendar-date';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import { dayMonthsFrom } from '@/lib/snippets/day-months-from';

interface ReviewFieldProps {
  /** ms; 0 = never. */
  reviewAt: number;
  now: number;
  onChange: (reviewAt: number) => void;
}

const quick = [1, 3, 6];

/** When an entry is to be looked over: a day, or in so many months. */
export function ReviewField({ reviewAt, now, onChange }: ReviewFieldProps) {
  const id = useId();
  const choose = (day: number) => onChange(Number.isNaN(day) ? 0 : startOfDay(day));
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-xs text-ink-soft">
        {i18n.t('snippet.reviewField')}
      </label>
      <div className="flex flex-wrap items-center gap-1">
        <input
          id={id}
          type="date"
          value={reviewAt === 0 ? '' : calendarDate(dayOf(reviewAt))}
          onChange={(event) => choose(dayOfCalendarDate(event.target.value))}
          className="h-8 min-w-0 rounded-md border border-edge bg-surface px-2 text-sm"
        />
        {quick.map((months) => (
          <button
            key={months}
            type="button"
            onClick={() => choose(dayMonthsFrom(now, months))}
            className="rounded-sm border border-line bg-sunken px-1.5 text-xs leading-6 hover:bg-hover"
          >
            {i18n.t('snippet.reviewIn', months)}
          </button>
        ))}
      </div>
    </div>
  );
}

import type { InputHTMLAttributes } from 'react';
import { calendarDate, dayOfCalendarDate } from '@/lib/activity/calendar-date';

interface DateFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'min' | 'max' | 'onChange'> {
  /** Local day numbers; days outside of `min` and `max` are not taken. */
  day: number;
  min?: number;
  max?: number;
  onDay: (day: number) => void;
}

/** A local day to choose. */
export function DateField({
  day,
  min = -Infinity,
  max = Infinity,
  onDay,
  className = '',
  ...rest
}: DateFieldProps) {
  const choose = (date: string) => {
    const chosen = dayOfCalendarDate(date);
    if (min <= chosen && chosen <= max) onDay(chosen);
  };
  return (
    <input
      type="date"
      value={calendarDate(day)}
      min={Number.isFinite(min) ? calendarDate(min) : undefined}
      max={Number.isFinite(max) ? calendarDate(max) : undefined}
      onChange={(event) => choose(event.target.value)}
      className={`min-w-0 rounded-md border border-edge bg-surface ${className}`}
      {...rest}
    />
  );
}

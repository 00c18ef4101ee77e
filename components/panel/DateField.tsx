import { type InputHTMLAttributes, useState } from 'react';
import { calendarDate, dayOfCalendarDate } from '@/lib/activity/calendar-date';

interface DateFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'min' | 'max' | 'onChange' | 'onBlur'> {
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
  // What is typed stands there until another day does: a year is typed by dates that are not taken.
  const [typed, setTyped] = useState<{ date: string; insteadOf: number }>();
  const choose = (date: string) => {
    setTyped({ date, insteadOf: day });
    const chosen = dayOfCalendarDate(date);
    if (min <= chosen && chosen <= max) onDay(chosen);
  };
  return (
    <input
      type="date"
      value={typed?.insteadOf === day ? typed.date : calendarDate(day)}
      min={Number.isFinite(min) ? calendarDate(min) : undefined}
      max={Number.isFinite(max) ? calendarDate(max) : undefined}
      onChange={(event) => choose(event.target.value)}
      onBlur={() => setTyped(undefined)}
      className={`min-w-0 rounded-md border border-edge bg-surface ${className}`}
      {...rest}
    />
  );
}

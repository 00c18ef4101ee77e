import { calendarOf, dayInWords, monthInWords } from '@/components/charts/calendar-text';

/** A place on the line of days that is named. */
export interface TimeTick {
  day: number;
  text: string;
}

/** Days that are named in words take so much room, months so much; px. */
const dayRoom = 64;
const monthRoom = 44;
const daysAMonth = 30;
/** A longer span is named by its months. */
const mostDays = 100;

/** Days to name on a line from one local day to another: firsts of months on a long one, else days a whole number of weeks apart. */
export function timeTicks(firstDay: number, lastDay: number, width: number): TimeTick[] {
  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index);
  if (days.length > mostDays) {
    const every = Math.max(1, Math.ceil((monthRoom * days.length) / (daysAMonth * width)));
    return days
      .filter((day) => calendarOf(day).date === 1)
      .filter((_, index) => index % every === 0)
      .map((day) => ({ day, text: monthInWords(day) }));
  }
  const step = 7 * Math.max(1, Math.ceil((dayRoom * days.length) / (7 * width)));
  return days.filter((day) => (day - firstDay) % step === 0).map((day) => ({ day, text: dayInWords(day) }));
}

import { readDayAlone, readMomentAlone } from './header';
import { dayMeant, timeOn } from './written-moment';

/** Seconds and milliseconds since 1970, from 2001 to 2096. */
const unixSeconds = /^[1-3]\d{9}(?:\.\d+)?$/u;
const unixMilliseconds = /^[1-3]\d{12}$/u;
const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/**
 * The time that stands in a cell: as a chat or a clock shows it, as ISO 8601, or as a number of seconds or milliseconds.
 * @param copiedOn the local day for what is told relative to it. @returns ms since 1970; null where there is none.
 */
export function readCellTime(cell: string, copiedOn: number): number | null {
  const text = cell.trim();
  if (unixMilliseconds.test(text)) return Number(text);
  if (unixSeconds.test(text)) return Math.round(Number(text) * 1000);
  if (iso.test(text)) return new Date(text).getTime();
  const moment = readMomentAlone(text);
  if (!moment) return null;
  const day = moment.day ? dayMeant(moment.day, copiedOn) : copiedOn;
  return day === null ? null : timeOn(day, moment);
}

/** The same where day and clock stand in two cells. */
export function readCellsTime(date: string, clock: string, copiedOn: number): number | null {
  const day = readDayAlone(date.trim());
  return day
    ? readCellTime(`${day.year}-${day.month}-${day.dayOfMonth} ${clock.trim()}`, copiedOn)
    : readCellTime(`${date.trim()} ${clock.trim()}`, copiedOn);
}

import { calendarDate } from '../activity/calendar-date';
import { dayOf } from '../activity/day';

/** What a file name cannot hold on some system. */
const unusable = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const longest = 100;

/** The name of a file that is saved today, without its ending. */
export function fileName(title: string, now = Date.now()): string {
  return `${title.replaceAll(unusable, ' ').trim().slice(0, longest)} ${calendarDate(dayOf(now))}`;
}

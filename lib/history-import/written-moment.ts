import { dayOf, startOfDay } from '../activity/day';

/**
 * A moment as a chat shows it: 2026/3/1 20:15, 2026年3月1日 晚上8:15, 3月1日 20:15, 昨天 20:15, 星期三 20:15, 20:15; in English
 * Yesterday 8:15 PM, Wed 20:15. To be put into a larger pattern once.
 */
export const momentPattern =
  '(?:(?:(?<year>\\d{4}|\\d{2}(?=[-/.]\\d{1,2}[-/.]\\d))(?:年|[-/.])\\s?)?(?<month>\\d{1,2})(?:月|[-/.])\\s?(?<dayOfMonth>\\d{1,2})日?' +
  '|(?<near>昨天|前天|今天|[Yy]esterday|[Tt]oday)' +
  '|(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])' +
  '|(?<englishDay>Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6})?' +
  '[\\sT,，]*(?:(?:星期|周)[一二三四五六日天][,，]?\\s*)?' +
  '(?<period>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|深夜|半夜)?\\s?' +
  '(?<=^|[^\\d:：/.-])(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?:[:：](?<second>\\d{2})(?:\\.\\d{1,6})?)?(?![:：]?\\d)(?:\\s?(?<half>[AaPp][Mm]))?';

/** Whether a text may hold a moment: cheap, for the many that do not. */
export function mayHoldMoment(text: string): boolean {
  return /\d[:：]\d\d/u.test(text);
}

/** The parts of a moment that stand in a text; a day is missing where only the time of day is told. */
export interface WrittenMoment {
  day: WrittenDay | null;
  /** 0 to 23; 24 for midnight at the end of the day. */
  hour: number;
  minute: number;
  /** null where only minutes are told. */
  second: number | null;
}

export type WrittenDay =
  | { kind: 'date'; year: number; month: number; dayOfMonth: number }
  /** Of this year or, where that would be in the future, of the last one. */
  | { kind: 'no-year'; month: number; dayOfMonth: number }
  | { kind: 'days-ago'; days: number }
  /** The last such day before the day of the copy; 0 = Sunday. */
  | { kind: 'weekday'; weekday: number };

const weekdays = '日一二三四五六';
const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The parts of what {@link momentPattern} found. @returns null where no clock shows such a time. */
export function writtenMoment(groups: Record<string, string | undefined>): WrittenMoment | null {
  const hour = hourOn24(Number(groups.hour), groups.period ?? '', groups.half ?? '');
  const minute = Number(groups.minute);
  const second = groups.second === undefined ? null : Number(groups.second);
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  return { day: writtenDay(groups), hour, minute, second };
}

function writtenDay(groups: Record<string, string | undefined>): WrittenDay | null {
  const { year, month, dayOfMonth, near, weekday, englishDay } = groups;
  if (month !== undefined) {
    const date = { month: Number(month), dayOfMonth: Number(dayOfMonth) };
    if (year === undefined) return { kind: 'no-year', ...date };
    return { kind: 'date', year: year.length === 2 ? 2000 + Number(year) : Number(year), ...date };
  }
  if (near !== undefined) {
    const days = near === '前天' ? 2 : /昨天|yesterday/iu.test(near) ? 1 : 0;
    return { kind: 'days-ago', days };
  }
  if (weekday !== undefined)
    return { kind: 'weekday', weekday: weekday === '天' ? 0 : weekdays.indexOf(weekday) };
  return englishDay === undefined ? null : { kind: 'weekday', weekday: englishDays.indexOf(englishDay) };
}

/** WeChat says 晚上8:15 and 凌晨1:05; 12 in the night is the end of that day. */
function hourOn24(hour: number, period: string, half: string): number {
  if (half !== '') return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 12) return hour;
  switch (period) {
    case '凌晨':
      return hour % 12;
    case '中午':
      return hour < 10 ? hour + 12 : hour;
    case '下午':
    case '傍晚':
      return hour === 12 ? 12 : hour + 12;
    case '晚上':
    case '夜里':
    case '深夜':
    case '半夜':
      return hour < 5 ? hour : hour + 12;
    default:
      return hour;
  }
}

/**
 * The local day that is meant. @param copiedOn the day of the copy (see activity/day.ts), for what is told relative to it.
 * @returns null where the calendar has no such day.
 */
export function dayMeant(day: WrittenDay, copiedOn: number): number | null {
  switch (day.kind) {
    case 'date':
      return dayOfDate(day.year, day.month, day.dayOfMonth);
    case 'no-year': {
      const year = new Date(startOfDay(copiedOn)).getFullYear();
      const thisYear = dayOfDate(year, day.month, day.dayOfMonth);
      return thisYear !== null && thisYear <= copiedOn
        ? thisYear
        : dayOfDate(year - 1, day.month, day.dayOfMonth);
    }
    case 'days-ago':
      return copiedOn - day.days;
    default: {
      const today = new Date(startOfDay(copiedOn)).getDay();
      return copiedOn - ((today - day.weekday + 6) % 7) - 1;
    }
  }
}

function dayOfDate(year: number, month: number, dayOfMonth: number): number | null {
  const date = new Date(year, month - 1, dayOfMonth);
  const isReal = date.getMonth() === month - 1 && date.getDate() === dayOfMonth && year >= 2000;
  return isReal ? dayOf(date.getTime()) : null;
}

/** The time of a moment on a local day, ms since 1970. */
export function timeOn(day: number, { hour, minute, second }: WrittenMoment): number {
  const start = new Date(startOfDay(day));
  return new Date(
    start.getFullYear(),
    start.getMonth(),
    start.getDate(),
    hour,
    minute,
    second ?? 0,
  ).getTime();
}

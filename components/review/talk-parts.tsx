import { dayInWords } from '@/components/charts/calendar-text';
import { type BarPair, PairedBars } from '@/components/charts/PairedBars';
import type { Drawing } from '@/components/review/drawing';
import { i18n } from '@/lib/language/i18n';
import type { ReportTable } from '@/lib/report/report';
import type { DayOfTalk, PeriodTalk } from '@/lib/review/period-talk';

const width = 640;
/** More names of days than this do not fit below a chart. */
const mostTicks = 8;

type Talk = Pick<PeriodTalk, 'days' | 'hours'>;

function names(): [string, string] {
  return [i18n.t('periodReview.now'), i18n.t('periodReview.before')];
}

/** Members who spoke on each day, this period's days beside those of the one before. */
export function daysDrawing(now: Talk, before: Talk): Drawing {
  const every = Math.ceil(now.days.length / mostTicks);
  const pairs = now.days.map(({ day, speakers, watched }, place): BarPair => {
    const other = before.days[place];
    return {
      tick: place % every === 0 ? dayInWords(day) : '',
      now: speakers,
      before: other?.speakers ?? 0,
      words: dayWords({ day, speakers, watched }),
      unwatched: !watched,
    };
  });
  const title = i18n.t('periodReview.daysTitle');
  return { kind: 'picture', title, chart: bars('days', title, pairs) };
}

/** When in the day it is talked, as shares of all messages, since periods may be watched differently. */
export function hoursDrawing(now: Talk, before: Talk): Drawing {
  const shares = (hours: readonly number[]) => {
    const all = hours.reduce((sum, messages) => sum + messages, 0);
    return hours.map((messages) => (all === 0 ? 0 : Math.round((messages / all) * 1000) / 10));
  };
  const [these, those] = [shares(now.hours), shares(before.hours)];
  const pairs = these.map((share, hour): BarPair => {
    const other = those[hour] ?? 0;
    const words = i18n.t('periodReview.hourWords', [hour, share, other]);
    return { tick: hour % 3 === 0 ? String(hour) : '', now: share, before: other, words, unwatched: false };
  });
  const title = i18n.t('periodReview.hoursTitle');
  return { kind: 'picture', title, chart: bars('hours', title, pairs, '%') };
}

function bars(id: string, label: string, pairs: BarPair[], unit?: string) {
  return (
    <PairedBars
      width={width}
      id={`review-${id}`}
      pairs={pairs}
      names={names()}
      unwatchedName={i18n.t('periodReview.unwatched')}
      unit={unit}
      label={label}
    />
  );
}

function dayWords({ day, speakers, watched }: Omit<DayOfTalk, 'messages'>): string {
  if (!watched) return i18n.t('periodReview.dayUnwatched', [dayInWords(day)]);
  return i18n.t('periodReview.dayWords', [dayInWords(day), speakers]);
}

/** The numbers of each day of both periods, rising. */
export function daysTable(now: Talk, before: Talk): ReportTable {
  return {
    kind: 'table',
    title: i18n.t('periodReview.daysSheet'),
    columns: [
      { title: i18n.t('periodReview.day'), width: 12 },
      { title: i18n.t('periodReview.row.speakers'), width: 14 },
      { title: i18n.t('periodReview.row.messages'), width: 10 },
      { title: i18n.t('periodReview.watchedColumn'), width: 12 },
    ],
    rows: [...before.days, ...now.days].map(({ day, speakers, messages, watched }) => [
      { day },
      watched ? speakers : speakers || null,
      watched ? messages : messages || null,
      i18n.t(watched ? 'periodReview.yes' : 'periodReview.no'),
    ]),
  };
}

/** Messages of each hour in both periods. */
export function hoursTable(now: Talk, before: Talk): ReportTable {
  return {
    kind: 'table',
    title: i18n.t('periodReview.hoursSheet'),
    columns: [
      { title: i18n.t('periodReview.hour'), width: 12 },
      ...names().map((title) => ({ title, width: 12 })),
    ],
    rows: now.hours.map((messages, hour) => [`${hour}:00`, messages, before.hours[hour] ?? 0]),
  };
}

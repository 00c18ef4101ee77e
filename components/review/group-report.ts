import { dayInWords } from '@/components/charts/calendar-text';
import { partName } from '@/components/panel/part-text';
import { comparedTable } from '@/components/review/compared-rows';
import type { DrawnReport } from '@/components/review/drawing';
import { eventParts } from '@/components/review/event-parts';
import { figureRows } from '@/components/review/figure-rows';
import { goalParts } from '@/components/review/goal-parts';
import { nextStepText } from '@/components/review/next-step-text';
import { periodText } from '@/components/review/period-text';
import { scoreDrawing, scoresTable } from '@/components/review/score-drawing';
import { statementText } from '@/components/review/statement-text';
import { daysDrawing, daysTable, hoursDrawing, hoursTable } from '@/components/review/talk-parts';
import { i18n } from '@/lib/language/i18n';
import type { ReportPart, ReportTable } from '@/lib/report/report';
import { busiestHours } from '@/lib/review/busiest-hours';
import type { GroupFigures, GroupReview, PeriodFigures } from '@/lib/review/group-review';
import { nextStep } from '@/lib/review/next-step';
import { questionsKnown } from '@/lib/review/questions-known';
import { unwatchedDays } from '@/lib/review/unwatched-days';
import { whatChanged } from '@/lib/review/what-changed';

interface ReportWishes {
  /** Whether people are named: files get passed on. */
  withNames: boolean;
  /** The operator's own remarks. */
  remarks: string;
}

/** Everything there is to tell of one group over a period. */
export function groupReport(review: GroupReview, { withNames, remarks }: ReportWishes): DrawnReport {
  const { now, before } = review;
  const name = review.name || i18n.t('common.unnamedGroup');
  return {
    title: i18n.t('periodReview.titleOf', [name]),
    subtitle: [
      i18n.t('periodReview.comparedWith', [periodText(now.period), periodText(before.period)]),
      coverageText(now, before),
    ],
    parts: [
      { kind: 'heading', text: i18n.t('periodReview.changedTitle') },
      { kind: 'text', text: whatChanged(review).map(statementText).join(i18n.t('periodReview.between')) },
      { kind: 'text', text: i18n.t('periodReview.nextStep', [nextStepText(nextStep(review))]) },
      { kind: 'text', text: i18n.t('periodReview.noCause'), faint: true },
      ...remarkParts(remarks),
      { kind: 'heading', text: i18n.t('periodReview.figuresTitle') },
      comparedTable(i18n.t('periodReview.figuresTable'), figureRows(review)),
      ...questionNote(review),
      ...scoreDrawing(review),
      ...partsOfScore(now),
      ...goalParts(review),
      { kind: 'heading', text: i18n.t('periodReview.talkTitle') },
      daysDrawing(now.talk, before.talk),
      hoursDrawing(now.talk, before.talk),
      { kind: 'text', text: hoursText(now), faint: true },
      ...eventParts(review, withNames),
      ...unwatchedParts(now),
    ],
    appendix: {
      title: i18n.t('periodReview.numbers'),
      tables: [daysTable(now.talk, before.talk), hoursTable(now.talk, before.talk), scoresTable(review)],
    },
    language: document.documentElement.lang || 'zh-CN',
  };
}

/** How much of both periods was watched. */
export function coverageText(now: PeriodFigures, before: PeriodFigures): string {
  const { coverage } = now.dials;
  const earlier = before.dials.coverage;
  return i18n.t('periodReview.coverage', [
    coverage.days,
    coverage.watchedDays,
    earlier.days,
    earlier.watchedDays,
  ]);
}

/** The operator's own remarks, where there are any. */
export function remarkParts(remarks: string): ReportPart<never>[] {
  if (remarks.trim() === '') return [];
  return [
    { kind: 'heading', text: i18n.t('periodReview.remarks') },
    { kind: 'text', text: remarks.trim() },
  ];
}

/** Says so where some of the questions are gone. */
export function questionNote({ now, before }: GroupFigures): ReportPart<never>[] {
  if (questionsKnown(now) && questionsKnown(before)) return [];
  const since = dayInWords(Math.max(now.dials.replies.knownFromDay, before.dials.replies.knownFromDay));
  return [{ kind: 'text', text: i18n.t('periodReview.questionsGone', [since]), faint: true }];
}

/** How each part of the score stood before the period and at its end. */
function partsOfScore({ start, end }: PeriodFigures): ReportTable[] {
  if (start.state === 'too-early' || end.state === 'too-early') return [];
  const rows = (['weeks', 'days', 'recency', 'core'] as const).map((part) => ({
    title: partName(part),
    now: end.parts[part],
    before: start.parts[part],
    decimals: 1,
  }));
  const all = { title: i18n.t('periodReview.whole'), now: end.score, before: start.score };
  const table = comparedTable(i18n.t('periodReview.scoreTable'), [...rows, all]);
  const [figure, , , change] = table.columns;
  if (!figure || !change) return [table];
  const columns = [
    figure,
    { title: i18n.t('periodReview.atEnd'), width: 12 },
    { title: i18n.t('periodReview.atStart'), width: 12 },
    change,
  ];
  return [{ ...table, columns }];
}

function hoursText({ talk }: PeriodFigures): string {
  const hours = busiestHours(talk.hours);
  if (hours.length === 0) return i18n.t('periodReview.noHours');
  const words = hours.map((hour) => i18n.t('groupHistory.hourSpan', [hour, hour + 1]));
  return i18n.t('periodReview.busiest', [words.join(i18n.t('common.listSeparator'))]);
}

/** The days that nobody watched, said plainly. */
function unwatchedParts({ talk }: PeriodFigures): ReportPart<never>[] {
  const spans = unwatchedDays(talk.days);
  if (spans.length === 0) return [];
  return [
    { kind: 'heading', text: i18n.t('periodReview.unwatchedTitle') },
    {
      kind: 'text',
      text: i18n.t('periodReview.unwatchedText', [
        spans.map(periodText).join(i18n.t('common.listSeparator')),
      ]),
    },
  ];
}

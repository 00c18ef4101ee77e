import { type ComparedRow, comparedTable } from '@/components/review/compared-rows';
import type { DrawnReport } from '@/components/review/drawing';
import { joinedOf, messagesOf, speakersOf, unansweredOf } from '@/components/review/figure-counts';
import { questionNote, remarkParts } from '@/components/review/group-report';
import { nextStepText } from '@/components/review/next-step-text';
import { periodText } from '@/components/review/period-text';
import { daysDrawing, daysTable, hoursDrawing, hoursTable } from '@/components/review/talk-parts';
import type { HealthGrade } from '@/lib/health/grade';
import { i18n } from '@/lib/language/i18n';
import type { ReportCell, ReportTable } from '@/lib/report/report';
import { comparable } from '@/lib/review/comparable';
import type { GroupFigures } from '@/lib/review/group-review';
import { nextStep } from '@/lib/review/next-step';
import { mostUrgent, type SummedFigures, scoreChange, scoreMoves, sumUp } from '@/lib/review/sum-up';

/** So many groups whose score fell are named. */
const mostNamed = 3;

/** Everything there is to tell of all watched groups over a period. @param reviews at least one. */
export function allReport(reviews: readonly GroupFigures[], remarks: string): DrawnReport | null {
  const [first] = reviews;
  if (!first) return null;
  const now = sumUp(reviews.map((review) => review.now));
  const before = sumUp(reviews.map((review) => review.before));
  const [these, those] = [now, before].map(({ byDay, hours }) => ({ days: byDay, hours })) as [
    Parameters<typeof daysDrawing>[0],
    Parameters<typeof daysDrawing>[0],
  ];
  const periods = [first.now.period, first.before.period].map(periodText) as [string, string];
  const compared = i18n.t('periodReview.comparedWith', periods);
  return {
    title: i18n.t('periodReview.titleOfAll'),
    subtitle: [
      compared,
      i18n.t('periodReview.allCoverage', [reviews.length, now.days, Math.round(now.watchedDays * 10) / 10]),
    ],
    parts: [
      { kind: 'heading', text: i18n.t('periodReview.changedTitle') },
      { kind: 'text', text: movesText(reviews) },
      { kind: 'text', text: stepText(reviews) },
      { kind: 'text', text: i18n.t('periodReview.noCause'), faint: true },
      ...remarkParts(remarks),
      { kind: 'heading', text: i18n.t('periodReview.groupsTable') },
      groupsTable(reviews, compared),
      { kind: 'heading', text: i18n.t('periodReview.figuresTitle') },
      ...unlikeNote(reviews),
      comparedTable(i18n.t('periodReview.figuresTable'), summedRows(now, before)),
      ...questionNote(first),
      { kind: 'heading', text: i18n.t('periodReview.talkTitle') },
      daysDrawing(these, those),
      hoursDrawing(these, those),
    ],
    appendix: {
      title: i18n.t('periodReview.numbers'),
      tables: [daysTable(these, those), hoursTable(these, those)],
    },
    language: document.documentElement.lang || 'zh-CN',
  };
}

/** Says so where sums differ because groups were watched differently: one that was switched on in between looks like growth. */
function unlikeNote(reviews: readonly GroupFigures[]): DrawnReport['parts'] {
  const unlike = reviews.filter(({ now, before }) => !comparable(now.dials, before.dials)).length;
  if (unlike === 0) return [];
  return [{ kind: 'text', text: i18n.t('periodReview.unlikeGroups', [reviews.length, unlike]) }];
}

function movesText(reviews: readonly GroupFigures[]): string {
  const { rose, fell, stayed, unknown } = scoreMoves(reviews);
  const moved = i18n.t('periodReview.upDown', [rose, fell, stayed, unknown]);
  const steepest = reviews
    .filter(({ now }) => (scoreChange(now) ?? 0) < 0)
    .toSorted((one, other) => (scoreChange(one.now) ?? 0) - (scoreChange(other.now) ?? 0))
    .slice(0, mostNamed)
    .map(({ name, now }) =>
      i18n.t('periodReview.fell', [
        name || i18n.t('common.unnamedGroup'),
        scoreOf(now.start) ?? 0,
        scoreOf(now.end) ?? 0,
      ]),
    );
  if (steepest.length === 0) return moved;
  const named = i18n.t('periodReview.steepest', [steepest.join(i18n.t('common.listSeparator'))]);
  return `${moved}${i18n.t('periodReview.between')}${named}`;
}

/** The next step in the group that needs it first. */
function stepText(reviews: readonly GroupFigures[]): string {
  const first = mostUrgent(reviews);
  if (!first) return i18n.t('periodReview.nextStep', [i18n.t('periodReview.step.goOn')]);
  const name = first.name || i18n.t('common.unnamedGroup');
  const step = i18n.t('periodReview.stepOf', [name, nextStepText(nextStep(first))]);
  return i18n.t('periodReview.nextStep', [step]);
}

function scoreOf(grade: HealthGrade): number | null {
  return grade.state === 'too-early' ? null : grade.score;
}

/** @param compared which periods these are, in words. */
function groupsTable(reviews: readonly GroupFigures[], compared: string): ReportTable {
  const titles: [string, number][] = [
    [i18n.t('periodReview.group'), 30],
    [i18n.t('periodReview.scoreStart'), 12],
    [i18n.t('periodReview.scoreEnd'), 12],
    [i18n.t('periodReview.change'), 14],
    [i18n.t('periodReview.speakersNow'), 10],
    [i18n.t('periodReview.speakersBeforeColumn'), 10],
    [i18n.t('periodReview.row.messages'), 10],
    [i18n.t('periodReview.row.joined'), 8],
    [i18n.t('periodReview.waiting'), 10],
    [i18n.t('periodReview.row.watchedDays'), 10],
  ];
  return {
    kind: 'table',
    title: compared,
    columns: titles.map(([title, width]) => ({ title, width })),
    rows: reviews.map(({ name, now, before }): ReportCell[] => [
      name || i18n.t('common.unnamedGroup'),
      scoreOf(now.start),
      scoreOf(now.end),
      changeCell(scoreChange(now)),
      speakersOf(now),
      speakersOf(before),
      messagesOf(now),
      joinedOf(now),
      unansweredOf(now),
      now.dials.coverage.watchedDays,
    ]),
  };
}

function changeCell(change: number | null): ReportCell {
  return change === null ? null : { change, unit: '' };
}

const counted = [
  'speakers',
  'messages',
  'joined',
  'greeted',
  'spoke',
  'left',
  'asked',
  'answered',
  'unanswered',
  'spotlights',
  'spotlit',
  'topics',
] as const satisfies (keyof SummedFigures)[];

function summedRows(now: SummedFigures, before: SummedFigures): ComparedRow[] {
  return counted.map((key) => ({
    title: i18n.t(`periodReview.row.${key}`),
    now: now[key],
    before: before[key],
  }));
}

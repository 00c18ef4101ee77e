import type { ComparedRow } from '@/components/review/compared-rows';
import { type DialKey, dialFigure } from '@/lib/dials/group-dials';
import type { HealthGrade } from '@/lib/health/grade';
import { i18n } from '@/lib/language/i18n';
import type { GroupReview, PeriodFigures } from '@/lib/review/group-review';
import { questionsKnown } from '@/lib/review/questions-known';

type Count = (figures: PeriodFigures) => number | null;

function scoreOf(grade: HealthGrade): number | null {
  return grade.state === 'too-early' ? null : grade.score;
}

function dial(key: DialKey): Count {
  return ({ dials }) => dialFigure(dials, key).value;
}

/** What is counted of what was watched: nothing is known of a period of which no day was. */
function counted(count: (figures: PeriodFigures) => number): Count {
  return (figures) => (figures.dials.coverage.watchedDays === 0 ? null : count(figures));
}

/** What is counted of questions: nothing where some of the period's are gone. */
function asked(count: Count): Count {
  return (figures) => (questionsKnown(figures) ? count(figures) : null);
}

/** Every figure of a group's review, over both periods. */
export function figureRows({ now, before }: GroupReview): ComparedRow[] {
  const row = (title: string, count: Count, more: Partial<ComparedRow> = {}): ComparedRow => ({
    title,
    now: count(now),
    before: count(before),
    ...more,
  });
  const share = { isShare: true };
  return [
    row(i18n.t('periodReview.row.watchedDays'), ({ dials }) => dials.coverage.watchedDays),
    row(i18n.t('periodReview.row.score'), ({ end }) => scoreOf(end)),
    row(i18n.t('periodReview.row.members'), dial('size')),
    row(
      i18n.t('periodReview.row.speakers'),
      counted(({ talk }) => talk.speakerIds.size),
    ),
    row(i18n.t('periodReview.row.participation'), dial('participation'), share),
    row(
      i18n.t('periodReview.row.messages'),
      counted(({ talk }) => talk.messages),
    ),
    row(i18n.t('periodReview.row.perDay'), perWatchedDay, { decimals: 1 }),
    row(
      i18n.t('periodReview.row.activeDays'),
      counted(({ talk }) => talk.activeDays),
    ),
    row(i18n.t('periodReview.row.topThree'), dial('topThreeShare'), share),
    row(i18n.t('periodReview.row.absence'), dial('absenceFactor')),
    row(i18n.t('periodReview.row.joined'), dial('newcomers')),
    row(
      i18n.t('periodReview.row.greeted'),
      counted(({ dials }) => dials.newcomers.greeted),
    ),
    row(
      i18n.t('periodReview.row.spoke'),
      counted(({ dials }) => dials.newcomers.spoke),
    ),
    row(
      i18n.t('periodReview.row.left'),
      counted(({ left }) => left),
    ),
    row(
      i18n.t('periodReview.row.asked'),
      asked(({ dials }) => dials.replies.asked),
    ),
    row(
      i18n.t('periodReview.row.answered'),
      asked(({ dials }) => dials.replies.answered),
    ),
    row(i18n.t('periodReview.row.unanswered'), asked(dial('unanswered'))),
    row(i18n.t('periodReview.row.firstReply'), asked(dial('firstReply')), { decimals: 1 }),
    row(i18n.t('periodReview.row.spotlights'), ({ spotlights }) => spotlights.length),
    row(
      i18n.t('periodReview.row.spotlit'),
      ({ spotlights }) => spotlights.filter(({ spoke }) => spoke).length,
    ),
    row(i18n.t('periodReview.row.topics'), ({ topics }) => topics.length),
    row(i18n.t('periodReview.row.response'), dial('response'), share),
  ];
}

function perWatchedDay({ talk: { messages }, dials: { coverage } }: PeriodFigures): number | null {
  return coverage.watchedDays === 0 ? null : messages / coverage.watchedDays;
}

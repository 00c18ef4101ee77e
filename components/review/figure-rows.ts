import type { ComparedRow } from '@/components/review/compared-rows';
import {
  asked,
  type Count,
  counted,
  dial,
  joinedOf,
  messagesOf,
  speakersOf,
  unansweredOf,
} from '@/components/review/figure-counts';
import type { HealthGrade } from '@/lib/health/grade';
import { i18n } from '@/lib/language/i18n';
import type { GroupReview, PeriodFigures } from '@/lib/review/group-review';

function scoreOf(grade: HealthGrade): number | null {
  return grade.state === 'too-early' ? null : grade.score;
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
    row(i18n.t('periodReview.row.speakers'), speakersOf),
    row(i18n.t('periodReview.row.participation'), dial('participation'), share),
    row(i18n.t('periodReview.row.messages'), messagesOf),
    row(i18n.t('periodReview.row.perDay'), perWatchedDay, { decimals: 1 }),
    row(
      i18n.t('periodReview.row.activeDays'),
      counted(({ talk }) => talk.activeDays),
    ),
    row(i18n.t('periodReview.row.topThree'), dial('topThreeShare'), share),
    row(i18n.t('periodReview.row.absence'), dial('absenceFactor')),
    row(i18n.t('periodReview.row.joined'), joinedOf),
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
    row(i18n.t('periodReview.row.unanswered'), unansweredOf),
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

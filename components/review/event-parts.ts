import { dayInWords } from '@/components/charts/calendar-text';
import { periodText } from '@/components/review/period-text';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import { askedWords } from '@/lib/questions/asked-words';
import type { ReportPart, ReportTable } from '@/lib/report/report';
import type { GroupReview, PeriodFigures, ReviewedOccasion } from '@/lib/review/group-review';

/** What the operator did in the period, and what came of it. @param withNames whether people are named. */
export function eventParts(
  { now, unanswered, imports }: GroupReview,
  withNames: boolean,
): ReportPart<never>[] {
  const questions = unanswered.map(({ words, times }) =>
    i18n.t('periodReview.askedTimes', times, [words, times]),
  );
  return [
    ...section(i18n.t('periodReview.unansweredTitle'), questions.length > 0, {
      kind: 'list',
      items: questions,
    }),
    ...section(
      i18n.t('periodReview.spotlightsTitle'),
      now.spotlights.length > 0,
      spotlightTable(now.spotlights, withNames),
    ),
    ...section(
      i18n.t('periodReview.occasionsTitle'),
      now.occasions.length > 0,
      occasionTable(now.occasions, withNames),
    ),
    ...section(i18n.t('periodReview.topicsTitle'), now.topics.length > 0, {
      kind: 'list',
      items: now.topics.map(({ at, title }) =>
        i18n.t('periodReview.topicLine', [
          dayInWords(dayOf(at)),
          title || i18n.t('periodReview.deletedTopic'),
        ]),
      ),
    }),
    ...section(i18n.t('periodReview.importsTitle'), imports.length > 0, {
      kind: 'list',
      items: imports.map(({ source, period }) =>
        i18n.t('periodReview.importLine', [source || i18n.t('periodReview.pasted'), periodText(period)]),
      ),
    }),
  ];
}

function section(title: string, isThere: boolean, part: ReportPart<never>): ReportPart<never>[] {
  return isThere ? [{ kind: 'heading', text: title }, part] : [];
}

/** @param withNames else who is called by @ in a title is left out. */
function occasionTable(occasions: readonly ReviewedOccasion[], withNames: boolean): ReportTable {
  return {
    kind: 'table',
    title: i18n.t('periodReview.occasionsTable'),
    columns: [
      { title: i18n.t('periodReview.day'), width: 12 },
      { title: i18n.t('periodReview.offered'), width: 30 },
      { title: i18n.t('periodReview.kind'), width: 12 },
      { title: i18n.t('periodReview.reacted'), width: 12 },
      { title: i18n.t('periodReview.ofMembers'), width: 12 },
    ],
    rows: occasions.map(({ time, title, kind, reacted, members, isOver }) => [
      { day: dayOf(time) },
      (withNames ? title : askedWords(title)) || i18n.t('response.untitled'),
      i18n.t(`response.kind.${kind}`),
      isOver ? reacted : i18n.t('response.running'),
      isOver && members > 0 ? { share: reacted / members } : null,
    ]),
  };
}

function spotlightTable(spotlights: PeriodFigures['spotlights'], withNames: boolean): ReportTable {
  const who = (name: string) => (withNames && name ? name : i18n.t('periodReview.somebody'));
  return {
    kind: 'table',
    title: i18n.t('periodReview.spotlightsTable'),
    columns: [
      { title: i18n.t('periodReview.day'), width: 12 },
      { title: i18n.t('periodReview.who'), width: 16 },
      { title: i18n.t('periodReview.about'), width: 16 },
      { title: i18n.t('periodReview.spokeThen'), width: 14 },
      { title: i18n.t('periodReview.joinedIn'), width: 12 },
    ],
    rows: spotlights.map(({ at, name, topic, spoke, joinedIn }) => [
      { day: dayOf(at) },
      who(name),
      topic,
      i18n.t(spoke ? 'periodReview.yes' : 'periodReview.no'),
      joinedIn,
    ]),
  };
}

import { ScoreChart } from '@/components/charts/ScoreChart';
import type { Drawing } from '@/components/review/drawing';
import { i18n } from '@/lib/language/i18n';
import type { ReportTable } from '@/lib/report/report';
import type { GroupReview } from '@/lib/review/group-review';

const width = 640;

/** The score from day to day over both periods, where there is one at all. */
export function scoreDrawing({ scores, imports }: GroupReview): Drawing[] {
  const { span, points, watched } = scores;
  if (points.every(({ score }) => score === null)) return [];
  const title = i18n.t('periodReview.scoreLine');
  const imported = imports.map(({ period }) => period);
  const chart = (
    <ScoreChart
      width={width}
      span={span}
      points={points}
      lanes={[]}
      imported={imported}
      watched={watched}
      label={title}
    />
  );
  return [{ kind: 'picture', title, chart }];
}

/** The numbers of that line, rising. */
export function scoresTable({ scores: { points } }: GroupReview): ReportTable {
  return {
    kind: 'table',
    title: i18n.t('periodReview.scoreSheet'),
    columns: [
      { title: i18n.t('periodReview.day'), width: 12 },
      { title: i18n.t('compare.column.score'), width: 10 },
      { title: i18n.t('periodReview.watched28'), width: 18 },
    ],
    rows: points.map(({ day, score, watchedDays28 }) => [{ day }, score, watchedDays28]),
  };
}

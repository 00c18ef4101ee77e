import { ChartSection } from '@/components/charts/ChartSection';
import { dayInWords } from '@/components/charts/calendar-text';
import { eventKindText } from '@/components/charts/event-kind-text';
import { ScoreChart } from '@/components/charts/ScoreChart';
import { type EventLane, eventLanes } from '@/lib/group-history/event-lanes';
import { type PointRange, pointRanges } from '@/lib/group-history/point-ranges';
import { scoreChange } from '@/lib/group-history/score-change';
import { type ScorePoint, scorePoints } from '@/lib/group-history/score-points';
import { seenSince } from '@/lib/group-history/seen-days';
import { daysByWeek, type WeekSpan, weekOf } from '@/lib/group-history/weeks';
import { leastWatchedDays } from '@/lib/health/grade';
import { i18n } from '@/lib/language/i18n';
import type { GroupHistory } from '@/lib/store/group-history';

interface ScoreSectionProps {
  history: GroupHistory;
  span: WeekSpan;
  width: number;
}

/** A group's score over time, with what happened in the group. */
export function ScoreSection({ history, span, width }: ScoreSectionProps) {
  const points = scorePoints(history, span);
  const lanes = eventLanes(history.events, span);
  const ranges = pointRanges(points, history);
  const finding = findingOf(points);
  return (
    <ChartSection
      title={i18n.t('groupHistory.score')}
      finding={finding}
      coverage={seenSince(history, span.firstDay)}
      note={i18n.t('groupHistory.scoreNote')}
      numbers={() => ({
        columns: [
          i18n.t('groupHistory.day'),
          i18n.t('groupHistory.points'),
          i18n.t('groupHistory.range'),
          i18n.t('groupHistory.watched28'),
          ...lanes.map(({ kind }) => eventKindText(kind)),
        ],
        rows: points.toReversed().map((point) => rowOf(point, ranges, { lanes, span })),
      })}
    >
      <ScoreChart
        width={width}
        span={span}
        points={points}
        ranges={ranges}
        lanes={lanes}
        imported={history.imported}
        watched={daysByWeek(history.watchedDays, span)}
        label={finding}
      />
    </ChartSection>
  );
}

function findingOf(points: ScorePoint[]): string {
  const last = points.at(-1);
  const now = last?.score ?? null;
  if (now === null) {
    const isGraded = last !== undefined && last.watchedDays28 >= leastWatchedDays;
    return i18n.t(isGraded ? 'groupHistory.scoreStale' : 'groupHistory.scoreNone');
  }
  const change = scoreChange(points);
  if (!change) return i18n.t('groupHistory.scoreNow', [now]);
  if (change.points === 0) return i18n.t('groupHistory.scoreSame', [now]);
  const key = change.points > 0 ? 'groupHistory.scoreUp' : 'groupHistory.scoreDown';
  return i18n.t(key, [now, Math.abs(change.points)]);
}

/** Events are told with the last point of their week. */
function rowOf(
  point: ScorePoint,
  ranges: PointRange[],
  { lanes, span }: { lanes: EventLane[]; span: WeekSpan },
): (string | number)[] {
  const range = ranges.find(({ day }) => day === point.day);
  const week = weekOf(point.day, span);
  const endsWeek = weekOf(point.day + 1, span) !== week;
  const score =
    point.score === null
      ? '–'
      : point.preliminary
        ? i18n.t('groupHistory.scoreEarly', [point.score])
        : point.score;
  return [
    dayInWords(point.day),
    score,
    range ? `${range.low}–${range.high}` : '–',
    point.watchedDays28,
    ...lanes.map(({ weeks }) => (endsWeek ? (weeks[week]?.count ?? 0) : '')),
  ];
}

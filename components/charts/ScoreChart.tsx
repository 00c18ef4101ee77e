import { useId } from 'react';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { ChartText } from '@/components/charts/ChartText';
import { EventLanes } from '@/components/charts/EventLanes';
import { ImportedLane } from '@/components/charts/ImportedLane';
import { laneHeight, type PlotBox } from '@/components/charts/plot-box';
import { ScoreBands } from '@/components/charts/ScoreBands';
import { ScoreGaps } from '@/components/charts/ScoreGaps';
import { ScoreLine } from '@/components/charts/ScoreLine';
import { ScoreRangeArea } from '@/components/charts/ScoreRangeArea';
import { TimeAxis } from '@/components/charts/TimeAxis';
import { UnseenPattern } from '@/components/charts/UnseenPattern';
import { WatchedStrip } from '@/components/charts/WatchedStrip';
import type { EventLane } from '@/lib/group-history/event-lanes';
import type { PointRange } from '@/lib/group-history/point-ranges';
import type { ScorePoint } from '@/lib/group-history/score-points';
import type { WeekSpan } from '@/lib/group-history/weeks';
import { i18n } from '@/lib/language/i18n';

interface ScoreChartProps {
  width: number;
  span: WeekSpan;
  points: ScorePoint[];
  /** Where the scores would lie had everything been watched; left out where that is not told. */
  ranges?: PointRange[];
  lanes: EventLane[];
  /** Local days, both counted, of which a whole past was imported. */
  imported: { fromDay: number; toDay: number }[];
  /** Days that were watched, of 7, of each week of the span. */
  watched: number[];
  /** All of it in one sentence. */
  label: string;
}

const left = 54;
const axisHeight = 20;
const stripHeight = 22;

/** A group's score over time before its bands; below it when it was watched, and what happened beside the talk. */
export function ScoreChart({
  width,
  span,
  points,
  ranges = [],
  lanes,
  imported,
  watched,
  label,
}: ScoreChartProps) {
  const unseen = useId();
  const plot: PlotBox = { left, right: width - 28, top: 8, bottom: width < 500 ? 148 : 188, span };
  const strip = plot.bottom + axisHeight;
  const spans = imported.filter(({ fromDay, toDay }) => toDay >= span.firstDay && fromDay <= span.today);
  const eventsTop = strip + stripHeight + (spans.length > 0 ? laneHeight : 0);
  return (
    <ChartFrame width={width} height={eventsTop + lanes.length * laneHeight + 4} label={label}>
      <UnseenPattern id={unseen} />
      <ScoreBands plot={plot} />
      <ScoreGaps plot={plot} points={points} fill={`url(#${unseen})`} />
      <ScoreRangeArea plot={plot} points={points} ranges={ranges} />
      <ScoreLine plot={plot} points={points} />
      <TimeAxis plot={plot} />
      <ChartText x={left - 8} y={strip + stripHeight / 2} anchor="end">
        {i18n.t('chart.watchedLane')}
      </ChartText>
      <WatchedStrip plot={plot} y={strip + 5} watched={watched} unseen={`url(#${unseen})`} />
      {spans.length > 0 && <ImportedLane plot={plot} top={strip + stripHeight} spans={spans} />}
      <EventLanes plot={plot} top={eventsTop} lanes={lanes} />
    </ChartFrame>
  );
}

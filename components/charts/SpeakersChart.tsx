import { useId } from 'react';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { ChartText } from '@/components/charts/ChartText';
import { ColorLegend } from '@/components/charts/ColorLegend';
import { CountScale } from '@/components/charts/CountScale';
import { dayInWords } from '@/components/charts/calendar-text';
import { chartColors } from '@/components/charts/chart-colors';
import { type PlotBox, xOfWeek, yOf } from '@/components/charts/plot-box';
import { roundedTop } from '@/components/charts/rounded-top';
import { TimeAxis } from '@/components/charts/TimeAxis';
import { UnseenPattern } from '@/components/charts/UnseenPattern';
import { WatchedStrip } from '@/components/charts/WatchedStrip';
import type { WeekSpeakers } from '@/lib/group-history/week-speakers';
import type { WeekSpan } from '@/lib/group-history/weeks';
import { i18n } from '@/lib/language/i18n';

interface SpeakersChartProps {
  width: number;
  span: WeekSpan;
  weeks: WeekSpeakers[];
  label: string;
}

const left = 54;

/** Different speakers of each week: below those who come back, above them those who were not heard for four weeks before. */
export function SpeakersChart({ width, span, weeks, label }: SpeakersChartProps) {
  const unseen = useId();
  const most = roundedTop(weeks.reduce((so, { speakers }) => Math.max(so, speakers), 0));
  const plot: PlotBox = { left, right: width - 6, top: 30, bottom: 150, span };
  return (
    <ChartFrame width={width} height={194} label={label}>
      <UnseenPattern id={unseen} />
      <ColorLegend
        x={left}
        parts={[
          { name: i18n.t('chart.returning'), fill: chartColors.accent },
          { name: i18n.t('chart.notReturning'), fill: chartColors.accent, opacity: 0.35 },
        ]}
      />
      <CountScale left={left} right={plot.right} most={most} yOf={(value) => yOf(value, most, plot)} />
      {weeks.map((week, place) => (
        <WeekBar key={week.firstDay} plot={plot} week={week} place={place} most={most} />
      ))}
      <TimeAxis plot={plot} />
      <ChartText x={left - 8} y={182} anchor="end">
        {i18n.t('chart.watchedLane')}
      </ChartText>
      <WatchedStrip
        plot={plot}
        y={176}
        watched={weeks.map(({ watchedDays }) => watchedDays)}
        unseen={`url(#${unseen})`}
      />
    </ChartFrame>
  );
}

interface WeekBarProps {
  plot: PlotBox;
  week: WeekSpeakers;
  place: number;
  most: number;
}

function WeekBar({ plot, week: { firstDay, speakers, returning, watchedDays }, place, most }: WeekBarProps) {
  const x = xOfWeek(place, plot);
  const width = (xOfWeek(place + 1, plot) - x) * 0.78;
  const bar = (from: number, to: number) => ({
    x: x + width * 0.14,
    width: Math.min(width, 22),
    y: yOf(to, most, plot),
    height: yOf(from, most, plot) - yOf(to, most, plot),
  });
  const words = [dayInWords(firstDay), speakers, returning, watchedDays] as [string, number, number, number];
  return (
    <g>
      <title>{i18n.t('chart.weekSpeakers', words)}</title>
      <rect {...bar(0, returning)} fill={chartColors.accent} />
      <rect {...bar(returning, speakers)} fill={chartColors.accent} fillOpacity={0.35} />
    </g>
  );
}

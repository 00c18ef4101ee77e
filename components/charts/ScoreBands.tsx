import { ChartText } from '@/components/charts/ChartText';
import { chartColors } from '@/components/charts/chart-colors';
import { type PlotBox, yOf } from '@/components/charts/plot-box';
import { survivalBands } from '@/lib/health/survival-band';
import { toneOf } from '@/lib/health/tone';

const fills = { good: chartColors.good, fair: chartColors.fair, poor: chartColors.poor };

/** The five bands of scores, faintly in their colours, with the scores at their borders. */
export function ScoreBands({ plot }: { plot: PlotBox }) {
  const { left, right } = plot;
  return (
    <>
      {survivalBands.map(({ from, to }) => (
        <g key={from}>
          <rect
            x={left}
            y={yOf(to, 100, plot)}
            width={right - left}
            height={yOf(from, 100, plot) - yOf(to, 100, plot)}
            fill={fills[toneOf(from) as keyof typeof fills]}
            fillOpacity={0.07}
          />
          <line
            x1={left}
            x2={right}
            y1={yOf(from, 100, plot)}
            y2={yOf(from, 100, plot)}
            stroke={chartColors.line}
          />
          <ChartText x={left - 8} y={yOf(from, 100, plot)} anchor="end">
            {from}
          </ChartText>
        </g>
      ))}
      <ChartText x={left - 8} y={plot.top} anchor="end">
        100
      </ChartText>
    </>
  );
}

import { ChartText } from '@/components/charts/ChartText';
import { chartColors } from '@/components/charts/chart-colors';
import { type PlotBox, xOfDay } from '@/components/charts/plot-box';
import { timeTicks } from '@/components/charts/time-ticks';

/** Words that begin this close to the end would be cut off. */
const lastRoom = 30;

/** Days or months below a chart over time. */
export function TimeAxis({ plot }: { plot: PlotBox }) {
  const { left, right, bottom, span } = plot;
  const ticks = timeTicks(span.firstDay, span.today, right - left);
  return (
    <>
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke={chartColors.edge} />
      {ticks.map(({ day, text }) => {
        const x = xOfDay(day - 0.5, plot);
        return (
          <g key={day}>
            <line x1={x} x2={x} y1={bottom} y2={bottom + 4} stroke={chartColors.edge} />
            {x < right - lastRoom && (
              <ChartText x={x + 3} y={bottom + 11}>
                {text}
              </ChartText>
            )}
          </g>
        );
      })}
    </>
  );
}

import { ChartText } from '@/components/charts/ChartText';
import { dayInWords } from '@/components/charts/calendar-text';
import { chartColors } from '@/components/charts/chart-colors';
import { laneHeight, type PlotBox, xOfDay } from '@/components/charts/plot-box';
import { i18n } from '@/lib/language/i18n';

interface ImportedLaneProps {
  plot: PlotBox;
  top: number;
  /** Local days, both counted. */
  spans: { fromDay: number; toDay: number }[];
}

/** Which days were not watched but imported, as strokes on a row. */
export function ImportedLane({ plot, top, spans }: ImportedLaneProps) {
  const y = top + laneHeight / 2;
  return (
    <g>
      <ChartText x={plot.left - 8} y={y} anchor="end">
        {i18n.t('chart.eventImported')}
      </ChartText>
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={chartColors.line} />
      {spans.map(({ fromDay, toDay }) => (
        <line
          key={fromDay}
          x1={Math.max(plot.left, xOfDay(fromDay - 0.5, plot))}
          x2={Math.min(plot.right, xOfDay(toDay + 0.5, plot))}
          y1={y}
          y2={y}
          stroke={chartColors.amber}
          strokeWidth={5}
        >
          <title>{i18n.t('chart.importedSpan', [dayInWords(fromDay), dayInWords(toDay)])}</title>
        </line>
      ))}
    </g>
  );
}

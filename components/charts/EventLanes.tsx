import { ChartText } from '@/components/charts/ChartText';
import { dayInWords } from '@/components/charts/calendar-text';
import { chartColors } from '@/components/charts/chart-colors';
import { eventKindText } from '@/components/charts/event-kind-text';
import { laneHeight, type PlotBox, xOfWeek } from '@/components/charts/plot-box';
import type { EventLane } from '@/lib/group-history/event-lanes';
import { i18n } from '@/lib/language/i18n';

interface EventLanesProps {
  plot: PlotBox;
  top: number;
  lanes: EventLane[];
}

/** What happened week by week: a row for each kind, a dot for each week, larger the more there was. */
export function EventLanes({ plot, top, lanes }: EventLanesProps) {
  return lanes.map(({ kind, weeks }, row) => {
    const y = top + row * laneHeight + laneHeight / 2;
    const word = eventKindText(kind);
    return (
      <g key={kind}>
        <ChartText x={plot.left - 8} y={y} anchor="end">
          {word}
        </ChartText>
        <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke={chartColors.line} />
        {weeks.map(
          ({ firstDay, count }, week) =>
            count > 0 && (
              <circle
                key={firstDay}
                cx={(xOfWeek(week, plot) + xOfWeek(week + 1, plot)) / 2}
                cy={y}
                r={radius(count)}
                fill={chartColors.accent}
                fillOpacity={0.75}
              >
                <title>{i18n.t('chart.weekEvents', [dayInWords(firstDay), word, count])}</title>
              </circle>
            ),
        )}
      </g>
    );
  });
}

/** The area grows with the number, up to the height of the row. */
function radius(count: number): number {
  return Math.min(laneHeight / 2 - 1.5, 2 + Math.sqrt(count));
}

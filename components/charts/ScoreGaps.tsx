import { dayInWords } from '@/components/charts/calendar-text';
import { type PlotBox, xOfDay } from '@/components/charts/plot-box';
import type { ScorePoint } from '@/lib/group-history/score-points';
import { scoreRuns } from '@/lib/group-history/score-runs';
import { i18n } from '@/lib/language/i18n';

interface ScoreGapsProps {
  plot: PlotBox;
  points: ScorePoint[];
  fill: string;
}

/** The times for which too little was watched to give a score. */
export function ScoreGaps({ plot, points, fill }: ScoreGapsProps) {
  const step = points.length > 1 ? (points[1]?.day ?? 0) - (points[0]?.day ?? 0) : 1;
  const gaps = scoreRuns(points).filter(({ known }) => !known);
  return gaps.map((gap) => {
    const from = Math.max(plot.span.firstDay, (gap.points[0]?.day ?? 0) - step + 1);
    const to = gap.points.at(-1)?.day ?? 0;
    const x = xOfDay(from - 0.5, plot);
    return (
      <rect
        key={from}
        x={x}
        y={plot.top}
        width={xOfDay(to + 0.5, plot) - x}
        height={plot.bottom - plot.top}
        fill={fill}
      >
        <title>{i18n.t('chart.scoreGap', [dayInWords(from), dayInWords(to)])}</title>
      </rect>
    );
  });
}

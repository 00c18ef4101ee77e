import { dayInWords } from '@/components/charts/calendar-text';
import { chartColors } from '@/components/charts/chart-colors';
import { type PlotBox, xOfWeek } from '@/components/charts/plot-box';
import { firstDays } from '@/lib/group-history/weeks';
import { i18n } from '@/lib/language/i18n';

interface WatchedStripProps {
  plot: PlotBox;
  /** Top of the strip. */
  y: number;
  /** Days that were watched, of 7, of each week of the span. */
  watched: number[];
  /** Fill of weeks that nobody watched. */
  unseen: string;
}

const height = 12;

/** How much of each week was watched: a bar of 7 days, strokes where nobody watched at all. */
export function WatchedStrip({ plot, y, watched, unseen }: WatchedStripProps) {
  const starts = firstDays(plot.span);
  const gap = plot.span.weeks > 30 ? 0.75 : 1.5;
  return watched.map((days, week) => {
    const x = xOfWeek(week, plot);
    const width = xOfWeek(week + 1, plot) - x - gap;
    const tall = days === 0 ? height : (days / 7) * height;
    return (
      <g key={starts[week]}>
        <title>{i18n.t('chart.weekWatched', [dayInWords(starts[week] ?? 0), days])}</title>
        <rect x={x} y={y} width={width} height={height} fill={days === 0 ? unseen : chartColors.sunken} />
        {days > 0 && <rect x={x} y={y + height - tall} width={width} height={tall} fill={chartColors.fair} />}
      </g>
    );
  });
}

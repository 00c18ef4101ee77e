import { chartColors } from '@/components/charts/chart-colors';
import { type HeatBox, heatLevel, heatOpacities, rowOfWeekday } from '@/components/charts/heat-box';
import { rateText } from '@/components/charts/rate-text';
import { weekdayText } from '@/components/charts/weekday-text';
import type { HourCell } from '@/lib/group-history/hour-rates';
import { i18n } from '@/lib/language/i18n';

interface HourCellsProps {
  box: HeatBox;
  cells: HourCell[];
  /** Fill of hours that nobody watched. */
  unseen: string;
}

function cellText({ weekday, hour, rate, days }: HourCell): string {
  const when = i18n.t('chart.hourOf', [weekdayText(weekday), hour, hour + 1]);
  if (rate === null) return i18n.t('chart.hourUnseen', [when]);
  return i18n.t('chart.hourRate', [when, rateText(rate), days]);
}

/** The hours of a week. */
export function HourCells({ box, cells, unseen }: HourCellsProps) {
  const most = cells.reduce((so, { rate }) => Math.max(so, rate ?? 0), 0);
  return cells.map((cell) => {
    const level = cell.rate === null ? 0 : heatLevel(cell.rate, most);
    const place = {
      x: box.left + cell.hour * box.width,
      y: box.top + rowOfWeekday(cell.weekday) * box.height,
      width: box.width - 1,
      height: box.height - 1,
      rx: 1,
    };
    return (
      <g key={`${cell.weekday}/${cell.hour}`}>
        <title>{cellText(cell)}</title>
        <rect {...place} fill={cell.rate === null ? unseen : chartColors.sunken} />
        {level > 0 && <rect {...place} fill={chartColors.accent} fillOpacity={heatOpacities[level]} />}
      </g>
    );
  });
}

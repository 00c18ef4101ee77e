import { useId } from 'react';
import { ChartFrame } from '@/components/charts/ChartFrame';
import { ChartText } from '@/components/charts/ChartText';
import { chartColors } from '@/components/charts/chart-colors';
import { HeatLegend } from '@/components/charts/HeatLegend';
import { HourCells } from '@/components/charts/HourCells';
import { heatBox, rowOfWeekday } from '@/components/charts/heat-box';
import { UnseenPattern } from '@/components/charts/UnseenPattern';
import { weekdayText } from '@/components/charts/weekday-text';
import type { BestHours } from '@/lib/group-history/best-hours';
import type { HourCell } from '@/lib/group-history/hour-rates';
import { weekdays } from '@/lib/topics/weekly-rhythm';

interface HourHeatmapProps {
  width: number;
  /** 7 × 24, Sunday first. */
  cells: HourCell[];
  /** Framed in the picture. */
  best: BestHours[];
  label: string;
}

/** How much is said in each hour of the week: the more, the darker; strokes where nobody watched. */
export function HourHeatmap({ width, cells, best, label }: HourHeatmapProps) {
  const unseen = useId();
  const box = heatBox(width);
  return (
    <ChartFrame width={width} height={box.bottom + 44} label={label}>
      <UnseenPattern id={unseen} />
      {weekdays.map((weekday, row) => (
        <ChartText key={weekday} x={0} y={box.top + (row + 0.5) * box.height}>
          {weekdayText(weekday)}
        </ChartText>
      ))}
      <HourCells box={box} cells={cells} unseen={`url(#${unseen})`} />
      {best.map(({ weekday, fromHour, toHour }) => (
        <rect
          key={`${weekday}/${fromHour}`}
          x={box.left + fromHour * box.width - 0.5}
          y={box.top + rowOfWeekday(weekday) * box.height - 0.5}
          width={(toHour - fromHour) * box.width}
          height={box.height}
          rx={2}
          fill="none"
          stroke={chartColors.amber}
          strokeWidth={2}
        />
      ))}
      {[0, 6, 12, 18, 24].map((hour) => (
        <ChartText
          key={hour}
          x={box.left + hour * box.width}
          y={box.bottom + 10}
          anchor={hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}
        >
          {hour}
        </ChartText>
      ))}
      <HeatLegend x={box.left} y={box.bottom + 32} unseen={`url(#${unseen})`} />
    </ChartFrame>
  );
}

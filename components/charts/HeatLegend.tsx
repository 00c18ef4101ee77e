import { ChartText } from '@/components/charts/ChartText';
import { chartColors } from '@/components/charts/chart-colors';
import { heatOpacities } from '@/components/charts/heat-box';
import { i18n } from '@/lib/language/i18n';

interface HeatLegendProps {
  x: number;
  /** Of its middle. */
  y: number;
  /** Fill of what nobody watched. */
  unseen: string;
}

const size = 12;
/** Room for a word of two characters in Chinese, of six letters in English. */
const wordRoom = 36;

/** What the darkness of a cell means. */
export function HeatLegend({ x, y, unseen }: HeatLegendProps) {
  const scale = x + wordRoom;
  const end = scale + heatOpacities.length * (size + 1);
  const square = { y: y - size / 2, width: size, height: size, rx: 1 };
  return (
    <g aria-hidden="true">
      <ChartText x={scale - 6} y={y} anchor="end">
        {i18n.t('chart.less')}
      </ChartText>
      {heatOpacities.map((opacity, level) => (
        <g key={opacity}>
          <rect {...square} x={scale + level * (size + 1)} fill={chartColors.sunken} />
          <rect {...square} x={scale + level * (size + 1)} fill={chartColors.accent} fillOpacity={opacity} />
        </g>
      ))}
      <ChartText x={end + 5} y={y}>
        {i18n.t('chart.more')}
      </ChartText>
      <rect {...square} x={end + wordRoom + 12} fill={unseen} stroke={chartColors.line} strokeWidth={0.5} />
      <ChartText x={end + wordRoom + 12 + size + 5} y={y}>
        {i18n.t('chart.unseen')}
      </ChartText>
    </g>
  );
}

import { ChartText } from '@/components/charts/ChartText';

interface ColorLegendProps {
  x: number;
  parts: { name: string; fill: string; opacity?: number; stroke?: string }[];
}

/** Room of one name, as nothing can be measured here; px. */
const nameRoom = 110;

/** What the colours of bars mean, in the 20 px above a chart. */
export function ColorLegend({ x, parts }: ColorLegendProps) {
  return parts.map(({ name, fill, opacity, stroke }, place) => (
    <g key={name} aria-hidden="true">
      <rect
        x={x + place * nameRoom}
        y={4}
        width={10}
        height={10}
        rx={1}
        fill={fill}
        fillOpacity={opacity}
        stroke={stroke}
      />
      <ChartText x={x + place * nameRoom + 15} y={9.5}>
        {name}
      </ChartText>
    </g>
  ));
}

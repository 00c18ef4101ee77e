import type { ReactNode } from 'react';
import { chartColors } from '@/components/charts/chart-colors';

interface ChartTextProps {
  x: number;
  /** Of the middle of the line. */
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  color?: string;
  /** Names may be written in any direction. */
  isName?: boolean;
  children: ReactNode;
}

/** A word or number in a chart. */
export function ChartText({
  x,
  y,
  anchor = 'start',
  color = chartColors.inkFaint,
  isName,
  children,
}: ChartTextProps) {
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      textAnchor={anchor}
      fill={color}
      style={isName ? { unicodeBidi: 'isolate' } : undefined}
    >
      {children}
    </text>
  );
}

import type { ReactNode } from 'react';
import { chartFont } from '@/components/charts/chart-colors';

interface ChartFrameProps {
  /** In units of the drawing: 1 px where the chart is as wide as it was laid out for. */
  width: number;
  height: number;
  /** All of it in one sentence. */
  label: string;
  children: ReactNode;
}

/** The sheet on which a chart is drawn. It takes the room that it is given, at most a fifth more than it was laid out for. */
export function ChartFrame({ width, height, label, children }: ChartFrameProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ ...chartFont, display: 'block', width: '100%', maxWidth: width * 1.2, height: 'auto' }}
    >
      {children}
    </svg>
  );
}

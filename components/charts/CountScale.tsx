import { ChartText } from '@/components/charts/ChartText';
import { chartColors } from '@/components/charts/chart-colors';

interface CountScaleProps {
  left: number;
  right: number;
  /** On top; even, so that half of it is whole. */
  most: number;
  /** The height of a value. */
  yOf: (value: number) => number;
  /** After the numbers, as %. */
  unit?: string;
}

/** Lines behind bars at nothing, at the half and on top, with their numbers. */
export function CountScale({ left, right, most, yOf, unit = '' }: CountScaleProps) {
  return [0, most / 2, most].map((value) => (
    <g key={value}>
      <line x1={left} x2={right} y1={yOf(value)} y2={yOf(value)} stroke={chartColors.line} />
      <ChartText x={left - 8} y={yOf(value)} anchor="end">
        {`${value}${unit}`}
      </ChartText>
    </g>
  ));
}

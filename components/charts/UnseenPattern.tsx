import { chartColors } from '@/components/charts/chart-colors';

/** Strokes that mean: nobody watched. Filled in by `url(#id)`. */
export function UnseenPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill={chartColors.surface} />
        <rect width="1" height="6" fill={chartColors.line} />
      </pattern>
    </defs>
  );
}

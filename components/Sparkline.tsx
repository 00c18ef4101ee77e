const width = 48;
const height = 16;
/** Room above and below the line, so that its stroke is not cut. */
const inset = 1.5;

interface SparklineProps {
  /** Oldest first. */
  values: number[];
  /** The value at the top edge; at least the largest one. */
  top?: number;
  /** What it shows, in words. */
  label: string;
}

function linePoints(values: number[], top: number): [number, number][] {
  const step = (width - 2 * inset) / Math.max(1, values.length - 1);
  const scale = (height - 2 * inset) / Math.max(top, ...values, 1);
  return values.map((value, index) => [inset + index * step, height - inset - value * scale]);
}

/** A row of values as one small line, without axes. */
export function Sparkline({ values, top = 0, label }: SparklineProps) {
  const points = linePoints(values, top);
  const line = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0 text-ink-faint"
    >
      <title>{label}</title>
      <polyline
        points={line}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && <circle cx={last[0]} cy={last[1]} r="1.5" fill="currentColor" />}
    </svg>
  );
}

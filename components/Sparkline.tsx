const barWidth = 3;
const gap = 1;
const height = 20;
/** The most that a bar stands for: every day of a week. */
const most = 7;

interface SparklineProps {
  /** Days with talk in each week, 0 to 7, oldest first. */
  weeks: number[];
  /** What it shows, in words. */
  label: string;
}

/** Weeks as a small row of bars; a week without a word is a dash on the ground, the newest week is darker. */
export function Sparkline({ weeks, label }: SparklineProps) {
  const width = weeks.length * (barWidth + gap) - gap;
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="shrink-0">
      <title>{label}</title>
      {weeks.map((days, index) => {
        const tall = days === 0 ? 1 : Math.max(2, (Math.min(most, days) / most) * height);
        const isNewest = index === weeks.length - 1;
        return (
          <rect
            // A week has no other name than its place in the row.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            x={index * (barWidth + gap)}
            y={height - tall}
            width={barWidth}
            height={tall}
            className={days === 0 ? 'fill-line' : isNewest ? 'fill-ink-soft' : 'fill-fair'}
          />
        );
      })}
    </svg>
  );
}

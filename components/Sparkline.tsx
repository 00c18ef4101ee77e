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
  const newest = weeks.length - 1;
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="shrink-0">
      <title>{label}</title>
      {/* One path a colour: a list has hundreds of these. */}
      <path d={bars(weeks, (days) => days === 0)} className="fill-line" />
      <path d={bars(weeks, (days, week) => days > 0 && week < newest)} className="fill-fair" />
      <path d={bars(weeks, (days, week) => days > 0 && week === newest)} className="fill-ink-soft" />
    </svg>
  );
}

/** The outlines of those weeks' bars. */
function bars(weeks: number[], wanted: (days: number, week: number) => boolean): string {
  return weeks.map((days, week) => (wanted(days, week) ? bar(days, week) : '')).join('');
}

function bar(days: number, week: number): string {
  const tall = days === 0 ? 1 : Math.max(2, Math.round((Math.min(most, days) / most) * height));
  return `M${week * (barWidth + gap)} ${height}v-${tall}h${barWidth}v${tall}z`;
}

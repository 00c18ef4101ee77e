interface SplitBarProps {
  one: number;
  other: number;
  /** Thin and pale, for what was. */
  past?: boolean;
}

/** How something is shared between two groups, as a bar with a mark in the middle. The numbers stand beside it. */
export function SplitBar({ one, other, past }: SplitBarProps) {
  const whole = one + other;
  const share = whole === 0 ? 50 : (one / whole) * 100;
  return (
    <span
      aria-hidden="true"
      className={`relative block overflow-hidden rounded-full bg-amber-mark ${past ? 'h-0.5 opacity-50' : 'h-1.5'}`}
    >
      <span className="block h-full bg-accent" style={{ width: `${share}%` }} />
      {!past && <span className="absolute inset-y-0 left-1/2 w-px bg-surface" />}
    </span>
  );
}

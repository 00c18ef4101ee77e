interface DialBarProps {
  /** 0 to 1. */
  share: number;
  /** Where a mark stands, 0 to 1. */
  mark?: number;
}

/** A share as a bar, with a mark where practice puts one. The figure beside it says the same. */
export function DialBar({ share, mark }: DialBarProps) {
  const percent = (part: number) => `${Math.round(Math.min(1, Math.max(0, part)) * 100)}%`;
  return (
    <span aria-hidden="true" className="relative block h-1.5 rounded-full bg-line">
      <span className="block h-full rounded-full bg-ink-faint" style={{ width: percent(share) }} />
      {mark !== undefined && (
        <span className="absolute -inset-y-0.5 w-0.5 bg-ink" style={{ left: percent(mark) }} />
      )}
    </span>
  );
}

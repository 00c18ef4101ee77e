interface CoverageLineProps {
  /** How much of the time was seen, 0 to 1. */
  share: number;
  /** The same in words, shown on hover. */
  label: string;
}

/** The thin line under a figure that tells how much of the time it rests on was seen. */
export function CoverageLine({ share, label }: CoverageLineProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <span title={label} className="block w-full py-0.5">
      <span aria-hidden="true" className="block h-0.5 overflow-hidden rounded-full bg-line">
        <span className="block h-full bg-ink-faint" style={{ width: `${percent}%` }} />
      </span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

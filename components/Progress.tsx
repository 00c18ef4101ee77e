interface ProgressProps {
  /** What is being done, in words. */
  label: string;
  /** From 0 to 1; left out where nobody can tell. */
  done?: number;
}

/** How far something is that takes longer than a second. */
export function Progress({ label, done }: ProgressProps) {
  return (
    <label className="flex max-w-72 flex-col gap-1 text-sm text-ink-soft">
      <span aria-live="polite">{label}</span>
      <progress className="h-1.5 w-full accent-accent" max={1} value={done} />
    </label>
  );
}

interface WeekBarsProps {
  /** Days spoken in each week, oldest first, 0 to 7. */
  weeks: number[];
  /** Said for each bar on hover. */
  labelOf: (days: number) => string;
  /** All of it in words. */
  label: string;
}

/** Days spoken a week as tiny bars; a week without a word is a dash on the ground. */
export function WeekBars({ weeks, labelOf, label }: WeekBarsProps) {
  return (
    <figure>
      <figcaption className="sr-only">{label}</figcaption>
      <div aria-hidden="true" className="flex h-7 items-end gap-0.5">
        {weeks.map((days, index) => (
          <span
            // A week has no other name than its place in the row.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            title={labelOf(days)}
            className={`w-2.5 rounded-[1px] ${days === 0 ? 'bg-line' : 'bg-good'}`}
            style={{ height: days === 0 ? 2 : 4 * Math.min(7, days) }}
          />
        ))}
      </div>
    </figure>
  );
}

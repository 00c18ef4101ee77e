interface DayBarsProps {
  /** Oldest first. */
  days: { day: number; messages: number; watched: boolean }[];
  /** Said for each day on hover. */
  labelOf: (day: { day: number; messages: number; watched: boolean }) => string;
  /** All of it in words. */
  label: string;
}

/** Heights grow with the square root: one message must be seen, and forty must not hide the rest. */
function height(messages: number): number {
  return messages === 0 ? 2 : Math.min(32, Math.round(3 + 5 * Math.sqrt(messages)));
}

/** Messages a day as tiny bars. A day without any is a dash on the ground, a day that nobody watched a gap in it. */
export function DayBars({ days, labelOf, label }: DayBarsProps) {
  return (
    <figure>
      <figcaption className="sr-only">{label}</figcaption>
      <div aria-hidden="true" className="flex h-8 items-end gap-0.5">
        {days.map((one) => (
          <span key={one.day} title={labelOf(one)} className="flex h-full max-w-3 min-w-0 flex-1 items-end">
            <span
              className={`w-full rounded-[1px] ${one.messages > 0 ? 'bg-good' : one.watched ? 'bg-fair' : 'bg-transparent'}`}
              style={{ height: height(one.messages) }}
            />
          </span>
        ))}
      </div>
    </figure>
  );
}

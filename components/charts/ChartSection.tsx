import type { ReactNode } from 'react';
import { CoverageNote } from '@/components/CoverageNote';
import { ChartNumbers } from '@/components/charts/ChartNumbers';
import type { Numbers } from '@/components/charts/NumbersTable';
import type { SeenDays } from '@/lib/group-history/seen-days';

interface ChartSectionProps {
  title: string;
  /** What the chart tells, in a sentence. */
  finding?: ReactNode;
  /** How much of its days was watched. */
  coverage: SeenDays;
  /** What stands in the chart; left out where that is a table by itself. */
  numbers?: () => Numbers;
  /** What else must be known to read it. */
  note?: string;
  children: ReactNode;
}

/** A chart with its name, what it tells, how much of the time it rests on was watched, and its numbers. */
export function ChartSection({ title, finding, coverage, numbers, note, children }: ChartSectionProps) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-base font-medium">{title}</h3>
      {finding && <div className="text-sm text-ink-soft">{finding}</div>}
      <figure className="min-w-0">{children}</figure>
      <div className="flex flex-col gap-0.5 text-xs text-ink-faint">
        <div className="max-w-56">
          <CoverageNote coverage={coverage} />
        </div>
        {note && <p>{note}</p>}
      </div>
      {numbers && <ChartNumbers caption={title} numbers={numbers} />}
    </section>
  );
}

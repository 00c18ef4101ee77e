import type { ReactNode } from 'react';
import { CoverageLine } from '@/components/CoverageLine';
import { ChartNumbers } from '@/components/charts/ChartNumbers';
import type { Numbers } from '@/components/charts/NumbersTable';
import { i18n } from '@/lib/language/i18n';

interface ChartSectionProps {
  title: string;
  /** What the chart tells, in a sentence. */
  finding?: ReactNode;
  /** How much of its days was watched. */
  coverage: { days: number; seenDays: number };
  /** What stands in the chart; left out where that is a table by itself. */
  numbers?: () => Numbers;
  /** What else must be known to read it. */
  note?: string;
  children: ReactNode;
}

/** A chart with its name, what it tells, how much of the time it rests on was watched, and its numbers. */
export function ChartSection({ title, finding, coverage, numbers, note, children }: ChartSectionProps) {
  const words = i18n.t('coverage.days', [coverage.days, coverage.seenDays]);
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="text-base font-medium">{title}</h3>
      {finding && <div className="text-sm text-ink-soft">{finding}</div>}
      <figure className="min-w-0">{children}</figure>
      <div className="flex flex-col gap-0.5 text-xs text-ink-faint">
        <div className="flex items-center gap-2">
          <span className="w-16 shrink-0">
            <CoverageLine share={coverage.days === 0 ? 0 : coverage.seenDays / coverage.days} label={words} />
          </span>
          <span aria-hidden="true">{words}</span>
        </div>
        {note && <p>{note}</p>}
      </div>
      {numbers && <ChartNumbers caption={title} numbers={numbers} />}
    </section>
  );
}

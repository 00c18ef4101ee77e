import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { type Numbers, NumbersTable } from '@/components/charts/NumbersTable';
import { i18n } from '@/lib/language/i18n';

interface ChartNumbersProps {
  /** What the table is of. */
  caption: string;
  numbers: () => Numbers;
}

/** The numbers of a chart, for those who do not see it and those who want to know exactly; made once they are asked for. */
export function ChartNumbers({ caption, numbers }: ChartNumbersProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="group text-xs"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="inline-flex min-h-6 w-fit list-none items-center gap-0.5 rounded-sm text-ink-soft hover:text-ink hover:underline">
        <ChevronRight size={12} aria-hidden="true" className="group-open:rotate-90" />
        {i18n.t('chart.numbers')}
      </summary>
      {isOpen && (
        <div className="relative mt-1 max-h-64 overflow-auto rounded-md border border-line">
          <NumbersTable caption={caption} numbers={numbers()} />
        </div>
      )}
    </details>
  );
}

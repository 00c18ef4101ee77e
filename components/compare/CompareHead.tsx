import { ArrowDown, ArrowUp } from 'lucide-react';
import { figureHint, figureTitle } from '@/components/compare/figure-text';
import type { ComparedFigure } from '@/lib/compare/figure-of';
import type { GroupOrder } from '@/lib/compare/sort-groups';

interface CompareHeadProps {
  figures: readonly ComparedFigure[];
  order: GroupOrder;
  onSort: (by: GroupOrder['by']) => void;
}

/** The names of the columns, which stay in sight; a press sorts by one, another one the other way round. */
export function CompareHead({ figures, order, onSort }: CompareHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {(['name', ...figures] as const).map((by) => {
          const isSorted = order.by === by;
          const Arrow = order.ascending ? ArrowUp : ArrowDown;
          return (
            <th
              key={by}
              scope="col"
              aria-sort={isSorted ? (order.ascending ? 'ascending' : 'descending') : undefined}
              className={`sticky top-0 border-b border-line bg-surface p-0 text-xs font-normal ${
                by === 'name' ? 'left-0 z-20 text-left' : 'z-10 text-right'
              }`}
            >
              <button
                type="button"
                title={by === 'name' ? undefined : figureHint(by)}
                onClick={() => onSort(by)}
                className={`inline-flex h-8 w-full items-center gap-0.5 px-2 -outline-offset-2 whitespace-nowrap hover:bg-hover ${
                  by === 'name' ? 'justify-start' : 'justify-end'
                } ${isSorted ? 'font-medium text-accent' : 'text-ink-soft'}`}
              >
                {figureTitle(by)}
                <Arrow size={12} aria-hidden="true" className={isSorted ? '' : 'invisible'} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

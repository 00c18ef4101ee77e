import { ChevronRight } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';

/** What a chart shows, as a table. */
export interface Numbers {
  /** The first one heads the rows. */
  columns: string[];
  /** The first cell of each names its row. */
  rows: (string | number)[][];
}

interface ChartNumbersProps {
  /** What the table is of. */
  caption: string;
  numbers: Numbers;
}

/** The numbers of a chart, for those who do not see it and those who want to know exactly. */
export function ChartNumbers({ caption, numbers: { columns, rows } }: ChartNumbersProps) {
  return (
    <details className="group text-xs">
      <summary className="inline-flex min-h-6 w-fit list-none items-center gap-0.5 rounded-sm text-ink-soft hover:text-ink hover:underline">
        <ChevronRight size={12} aria-hidden="true" className="group-open:rotate-90" />
        {i18n.t('chart.numbers')}
      </summary>
      <div className="relative mt-1 max-h-64 overflow-auto rounded-md border border-line">
        <table className="w-full border-collapse tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead className="sticky top-0 bg-sunken text-ink-soft">
            <tr>
              {columns.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  className={`px-2 py-1 font-normal ${index === 0 ? 'text-left' : 'text-right'}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells], row) => (
              // Two rows may be of people of the same name.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={row} className="border-t border-line">
                <th scope="row" className="px-2 py-1 text-left font-normal">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell, place) => (
                  <td key={columns[place + 1]} className="px-2 py-1 text-right">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

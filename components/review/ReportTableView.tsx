import { cellText } from '@/lib/report/cell-text';
import type { ReportTable } from '@/lib/report/report';

/** A table of a report on the page. */
export function ReportTableView({ table: { title, columns, rows } }: { table: ReportTable }) {
  return (
    <div className="relative max-w-full overflow-x-auto">
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="pb-1 text-left text-xs text-ink-soft">{title}</caption>
        <thead className="text-xs text-ink-soft">
          <tr>
            {columns.map((column, place) => (
              <th
                key={column.title}
                scope="col"
                className={`border-b border-line py-1 pr-4 font-normal ${place === 0 ? 'text-left' : 'text-right'}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows may be alike: a person was asked twice on one day.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index} className="border-b border-line">
              {row.map((cell, place) =>
                place === 0 ? (
                  <th key={columns[0]?.title} scope="row" className="py-1 pr-4 text-left font-normal">
                    <bdi>{cellText(cell)}</bdi>
                  </th>
                ) : (
                  <td key={columns[place]?.title} className="py-1 pr-4 text-right whitespace-nowrap">
                    <bdi>{cellText(cell)}</bdi>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a chart shows, as a table. */
export interface Numbers {
  /** The first one heads the rows. */
  columns: string[];
  /** The first cell of each names its row. */
  rows: (string | number)[][];
}

interface NumbersTableProps {
  /** What the table is of. */
  caption: string;
  numbers: Numbers;
}

/** The numbers of a chart. */
export function NumbersTable({ caption, numbers: { columns, rows } }: NumbersTableProps) {
  return (
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
  );
}

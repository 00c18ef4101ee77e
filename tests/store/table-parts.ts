/** Tables with their rows before somebody is erased and after. */
export type Tables = Record<string, { before: unknown[]; after: unknown[] }>;

/** Rows that stay as they are. */
export function kept<Row>(unchanged: Row[]): [Row, Row][] {
  return unchanged.map((row) => [row, row]);
}

/** A table of which nothing changes. */
export function same(table: string, unchanged: unknown[]): Tables {
  return parts(table, kept(unchanged));
}

/** A table by its rows before and after; undefined: the row is gone. */
export function parts(table: string, pairs: [before: unknown, after: unknown][]): Tables {
  const after = pairs.map(([, row]) => row).filter((row) => row !== undefined);
  return { [table]: { before: pairs.map(([row]) => row), after } };
}

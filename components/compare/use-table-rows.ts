import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** So many rows are put into the document all at once; of more, those in sight. */
const few = 60;
/** px; that of CompareRow. */
const rowHeight = 40;

/** Which rows of a table are to be in the document, and how much room those above and below them take; px. */
export function useTableRows(
  box: RefObject<HTMLElement | null>,
  count: number,
): { indexes: number[]; above: number; below: number } {
  const isLong = count > few;
  // Its functions change with what is in sight, and so do all rows here.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    initialRect: { width: 0, height: 600 },
    overscan: 8,
  });
  if (!isLong) return { indexes: Array.from({ length: count }, (_, index) => index), above: 0, below: 0 };
  const rows = virtual.getVirtualItems();
  return {
    indexes: rows.map(({ index }) => index),
    above: rows[0]?.start ?? 0,
    below: virtual.getTotalSize() - (rows.at(-1)?.end ?? 0),
  };
}

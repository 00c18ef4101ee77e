import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** So many rows are put into the document all at once; of more, those in sight. */
const few = 200;
/** Of a row that was not measured yet; px. */
const usualHeight = 52;

interface RowInSight {
  index: number;
  /** px from the top of the list. */
  top: number;
  measure?: (row: HTMLElement | null) => void;
}

interface RowsInSight {
  /** False where all rows are in the document, one below the other. */
  many: boolean;
  rows: RowInSight[];
  /** px of the whole list where there are many. */
  height: number;
  goTo: (index: number) => void;
}

/** The rows of a list that are to be in the document. The list stands somewhere in a box that scrolls (`data-scroll`). */
export function useRowsInSight(list: RefObject<HTMLElement | null>, count: number): RowsInSight {
  const many = count > few;
  const margin = useMargin(list, many);
  // Its functions change with what is in sight, and so do all rows here.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count,
    enabled: many,
    getScrollElement: () => boxOf(list),
    estimateSize: () => usualHeight,
    initialRect: { width: 0, height: 600 },
    overscan: 8,
    scrollMargin: margin,
  });
  if (!many) {
    const rows = Array.from({ length: count }, (_, index) => ({ index, top: 0 }));
    return { many, rows, height: 0, goTo: () => undefined };
  }
  const rows = virtual
    .getVirtualItems()
    .map(({ index, start }) => ({ index, top: start - margin, measure: virtual.measureElement }));
  const goTo = (index: number) => virtual.scrollToIndex(index, { align: 'center' });
  return { many, rows, height: virtual.getTotalSize(), goTo };
}

/** px from the top of what scrolls to the list; what stands above it may become taller. */
function useMargin(list: RefObject<HTMLElement | null>, many: boolean): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const box = boxOf(list);
    if (!many || !box) return undefined;
    const measure = () => {
      const inSight = (list.current?.getBoundingClientRect().top ?? 0) - box.getBoundingClientRect().top;
      setMargin(inSight + box.scrollTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of box.children) observer.observe(part);
    return () => observer.disconnect();
  }, [list, many]);
  return margin;
}

function boxOf(list: RefObject<HTMLElement | null>): HTMLElement | null {
  return list.current?.closest<HTMLElement>('[data-scroll]') ?? null;
}

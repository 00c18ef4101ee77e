import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** So few rows are put into the document all at once. */
const fewRows = 60;
/** Rows before and after those in sight. */
const margin = 6;

interface RowWindow {
  /** The rows to put into the document; `top` in px, where they stand by themselves. */
  rows: { index: number; top?: number }[];
  /** px that all rows take; undefined where all are in the document. */
  height?: number;
  /** Brings a row into sight and moves the focus to it, as soon as it is there. */
  goTo: (index: number) => void;
}

/**
 * Of many rows, those in sight; of few, all.
 * @param heights of all rows, px.
 * @param current the row that the focus goes to (`data-row`): it stays in the document, so that scrolling away does not lose the focus.
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  heights: number[],
  current: number,
): RowWindow {
  const many = heights.length > fewRows;
  const focusWanted = useRef(false);
  const virtual = useVirtualizer({
    count: heights.length,
    enabled: many,
    getScrollElement: () => box.current,
    estimateSize: (index) => heights[index] ?? 0,
    initialRect: { width: 0, height: 600 },
    rangeExtractor: ({ startIndex, endIndex }) => around(startIndex, endIndex, current, heights.length),
  });
  const begin = useEffectEvent(() => {
    if (current > 0) box.current?.querySelector('[data-row]')?.scrollIntoView?.({ block: 'center' });
  });
  useLayoutEffect(() => begin(), []);
  const measure = useEffectEvent(() => virtual.measure());
  // Effects depend on which heights there are, not on what is done with them.
  // oxlint-disable-next-line react/exhaustive-deps
  useLayoutEffect(() => measure(), [heights]);
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    box.current?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: many });
  });
  const goTo = (index: number) => {
    focusWanted.current = true;
    if (many) virtual.scrollToIndex(index);
  };
  if (!many) return { rows: heights.map((_, index) => ({ index })), goTo };
  const rows = virtual.getVirtualItems().map(({ index, start }) => ({ index, top: start }));
  return { rows, height: virtual.getTotalSize(), goTo };
}

function around(first: number, last: number, current: number, count: number): number[] {
  const from = Math.max(0, first - margin);
  const until = Math.min(count - 1, last + margin);
  const seen = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  if (current < from) return [current, ...seen];
  return current > until ? [...seen, current] : seen;
}

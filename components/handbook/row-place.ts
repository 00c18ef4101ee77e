/** Where a row of the handbook stands. */
export interface RowPlace {
  /** The one row that the arrow keys and Tab go to. */
  current: boolean;
  /** From 1, of how many. */
  place: number;
  of: number;
  /** px from the top, where not all rows are in the document. */
  top?: number;
  /** px. */
  height: number;
  /** The focus came to it, or to something in it. */
  onFocus: () => void;
}

/** What sets a row there. The row is the group `row`. */
export function rowAttributes({ place, of, top, height, onFocus }: RowPlace) {
  return {
    'aria-posinset': place,
    'aria-setsize': of,
    style: { height, top },
    onFocus,
    className: `group/row focus-within:bg-hover hover:bg-hover ${top === undefined ? 'relative' : 'absolute inset-x-0'}`,
  };
}

/** px from the left of a row's text. */
export function indent(depth: number): number {
  return 12 + Math.min(depth, 6) * 14;
}

/** Places of a text that are to be shown as the match: from (inclusive) to (exclusive), in UTF-16 units, ascending, apart. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** An entry that answers a query. */
export interface Hit {
  id: string;
  /** Higher is better; comparable within one search only. */
  score: number;
  /** What of the entry answers it. */
  where: 'key' | 'title' | 'question' | 'body';
  /** The key, title or question, or the part of the answer around the match. */
  text: string;
  /** The match in `text`; may be empty. */
  ranges: Ranges;
}

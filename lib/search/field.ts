/** What of an entry is searched, as a number that is kept in postings. */
export const field = { title: 0, question: 1, body: 2 } as const;

export type Field = (typeof field)[keyof typeof field];

/** Bits for the field in a posting. */
const fieldBits = 2;
const fieldMask = 2 ** fieldBits - 1;

/** That something occurs in a field of the entry at a place. */
export function posting(place: number, of: Field): number {
  return (place << fieldBits) | of;
}

export function placeOf(one: number): number {
  return one >> fieldBits;
}

export function fieldOf(one: number): Field {
  return (one & fieldMask) as Field;
}

import type { Acceptance } from '../store/introductions';
import type { FactRow, IntroductionRow } from '../store/tables';

/** What is on record of somebody, by field. */
export type OnRecord = ReadonlyMap<FactRow['field'], Pick<FactRow, 'value' | 'messageId'>>;

/** How a proposed value stands to what is on record. */
export type AgainstRecord = 'new' | 'same' | 'differs';

/** Compares a proposed value with what is on record; white space at its ends is none. */
export function againstRecord(value: string, known: { value: string } | undefined): AgainstRecord {
  if (!known) return 'new';
  return known.value.trim() === value.trim() ? 'same' : 'differs';
}

/**
 * Takes over of each introduction what is new, and leaves what differs from the record to be looked at: many at once must not
 * write over what the operator knows better.
 */
export function acceptWhatIsNew(
  introductions: readonly { row: IntroductionRow; onRecord: OnRecord }[],
): Acceptance[] {
  return introductions.map(({ row, onRecord }) => {
    const compared = row.fields.map(({ field, value }) => ({
      field,
      value,
      state: againstRecord(value, onRecord.get(field)),
    }));
    return {
      id: row.id,
      fields: compared.flatMap(({ field, value, state }) => (state === 'new' ? [{ field, value }] : [])),
      closes: compared.every(({ state }) => state !== 'differs'),
    };
  });
}

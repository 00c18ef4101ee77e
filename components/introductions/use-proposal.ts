import { useState } from 'react';
import { type AgainstRecord, againstRecord } from '@/lib/introductions/proposal';
import type { PanelIntroduction } from '@/lib/panel/read-introductions';
import type { Acceptance } from '@/lib/store/introductions';
import type { FactRow } from '@/lib/store/tables';

/** A field as it stands in the form: perhaps changed, perhaps left out. */
export interface Proposed {
  field: FactRow['field'];
  value: string;
  state: AgainstRecord;
  known: string;
  chosen: boolean;
}

type Change = { value?: string; chosen?: boolean };

/** What the operator has made of an introduction so far, and what accepting it would write. */
export function useProposal({ row, onRecord }: PanelIntroduction) {
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map());
  const fields = row.fields.map(({ field, value: said }): Proposed => {
    const { value = said, chosen = true } = changes.get(field) ?? {};
    const known = onRecord.get(field);
    return { field, value, chosen, known: known?.value ?? '', state: againstRecord(value, known) };
  });
  const taken = fields.filter(
    ({ value, chosen, state }) => chosen && state !== 'same' && value.trim() !== '',
  );
  const change = (field: string, more: Change) =>
    setChanges(new Map(changes).set(field, { ...changes.get(field), ...more }));
  const written = (some: Proposed[], closes: boolean): Acceptance => ({
    id: row.id,
    fields: some.map(({ field, value }) => ({ field, value })),
    closes,
  });
  return {
    fields,
    taken,
    change,
    all: () => written(taken, true),
    /** One field; the last that is not on record closes the introduction. */
    one: (proposed: Proposed) =>
      written(
        [proposed],
        fields.every(({ field, state }) => field === proposed.field || state === 'same'),
      ),
  };
}

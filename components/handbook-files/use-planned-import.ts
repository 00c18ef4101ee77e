import { useMemo, useState } from 'react';
import type { ChosenFile } from '@/components/handbook-files/use-import';
import { type ComparedRow, compareEntries } from '@/lib/handbook-files/compare-entries';
import { type Decision, type PlannedImport, planImport } from '@/lib/handbook-files/plan-import';
import { readEntries } from '@/lib/handbook-files/read-entries';
import type { Handbook } from '@/lib/panel/read-handbook';

/** A file beside the handbook, and what is decided about it. */
export interface Planned {
  rows: ComparedRow[];
  conflicts: ComparedRow[];
  plan: PlannedImport;
  /** Line → what becomes of that row. */
  decisions: ReadonlyMap<number, Decision>;
  /** @param lines rows that are decided so from now on. */
  decide: (lines: readonly number[], decision: Decision) => void;
}

/** Compares a file with the handbook as it is now, and keeps what is decided about each row that is there already. */
export function usePlannedImport({ file, columns }: ChosenFile, { entries, keys }: Handbook): Planned {
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const read = useMemo(
    () => readEntries(file.rows.slice(columns.hasHeader ? 1 : 0), columns.targets, file.hasPictures),
    [file, columns],
  );
  const rows = useMemo(() => compareEntries(read, entries), [read, entries]);
  const conflicts = useMemo(() => rows.filter(({ state }) => state === 'conflict'), [rows]);
  const plan = useMemo(
    () => planImport(rows, { decisions, fields: read.fields, keys }),
    [rows, decisions, read, keys],
  );
  const decide = (lines: readonly number[], decision: Decision) =>
    setDecisions(new Map([...decisions, ...lines.map((line) => [line, decision] as const)]));
  return { rows, conflicts, plan, decisions, decide };
}

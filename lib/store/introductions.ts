import type { NuanqunDatabase } from './database';
import { deleteFact, type FactSaved, saveFact } from './facts';
import type { FactRow, IntroductionRow } from './tables';

/** What is taken over from an introduction. */
export interface Acceptance {
  id: string;
  /** Values as the operator left them. */
  fields: { field: FactRow['field']; value: string }[];
  /** Whether nothing of it is left to look at. */
  closes: boolean;
}

/** What a decision about introductions changed, for undo. */
export interface IntroductionUndo {
  saved: FactSaved[];
  introductions: Pick<IntroductionRow, 'id' | 'state' | 'decidedAt'>[];
}

/** Writes fields of introductions into the profiles of who said them. A value that is there already keeps its source. */
export function acceptIntroductions(
  db: NuanqunDatabase,
  acceptances: Acceptance[],
  now = Date.now(),
): Promise<IntroductionUndo> {
  return db.transaction('rw', db.introductions, db.people, db.facts, async () => {
    const undo: IntroductionUndo = { saved: [], introductions: [] };
    for (const { id, fields, closes } of acceptances) {
      const row = await db.introductions.get(id);
      if (!row) continue;
      for (const field of fields) undo.saved.push(...(await take(db, row, field, now)));
      if (closes) undo.introductions.push(await decide(db, row, 'accepted', now));
    }
    return undo;
  });
}

async function take(
  db: NuanqunDatabase,
  { id, personId, groupId }: IntroductionRow,
  { field, value }: Acceptance['fields'][number],
  now: number,
): Promise<FactSaved[]> {
  const said = value.trim();
  const known = await db.facts.where('personId').equals(personId).toArray();
  const isKnown = known.some((fact) => fact.field === field && fact.value === said && !fact.deletedAt);
  if (said === '' || isKnown) return [];
  const change = { personId, field, value: said, source: 'introduction', messageId: id, groupId } as const;
  return [await saveFact(db, change, now)];
}

/** Lays introductions aside: nothing of them goes into a profile. */
export function dismissIntroductions(
  db: NuanqunDatabase,
  ids: string[],
  now = Date.now(),
): Promise<IntroductionUndo> {
  return db.transaction('rw', db.introductions, async () => {
    const rows = (await db.introductions.bulkGet(ids)).filter((row) => row !== undefined);
    const introductions = [];
    for (const row of rows) introductions.push(await decide(db, row, 'dismissed', now));
    return { saved: [], introductions };
  });
}

/** Lays introductions that were decided about before the operator once more; what was accepted of them stays in the profile. */
export function reopenIntroduction(db: NuanqunDatabase, id: string): Promise<IntroductionUndo> {
  return db.transaction('rw', db.introductions, async () => {
    const row = await db.introductions.get(id);
    return { saved: [], introductions: row ? [await decide(db, row, 'open', 0)] : [] };
  });
}

/** Puts everything back as it was before a decision. An introduction that was recalled since does not come back. */
export async function undoIntroductions(
  db: NuanqunDatabase,
  { saved, introductions }: IntroductionUndo,
  now = Date.now(),
): Promise<void> {
  await db.transaction('rw', db.introductions, db.people, db.facts, async () => {
    for (const fact of saved.toReversed()) await takeBack(db, fact, now);
    for (const { id, ...before } of introductions) await db.introductions.update(id, before);
  });
}

async function takeBack(db: NuanqunDatabase, { id, before }: FactSaved, now: number): Promise<void> {
  if (!before) return deleteFact(db, id, now);
  const { personId, field, value, source, messageId, groupId, at } = before;
  await saveFact(db, { id, personId, field, value, source, messageId, groupId, at }, now);
}

async function decide(
  db: NuanqunDatabase,
  { id, state, decidedAt }: IntroductionRow,
  decided: IntroductionRow['state'],
  at: number,
): Promise<IntroductionUndo['introductions'][number]> {
  await db.introductions.update(id, { state: decided, decidedAt: at });
  return { id, state, decidedAt };
}

/** Person → the open introduction of theirs in a group. */
export async function openIntroductions(
  db: NuanqunDatabase,
  groupId: string,
): Promise<Map<string, IntroductionRow>> {
  const rows = await db.introductions.where('[groupId+state]').equals([groupId, 'open']).toArray();
  return new Map(rows.map((row) => [row.personId, row]));
}

import { dayOf } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { buryRow, newSharedRow, restoreRow, updateSharedRow } from './shared-row';
import type { RhythmRow } from './tables';

/** What a person writes of something weekly. */
export type RhythmFields = Pick<
  RhythmRow,
  'groupId' | 'kind' | 'title' | 'weekday' | 'minute' | 'tag' | 'body' | 'reminds'
>;

/**
 * Makes something weekly (without an id) or changes it.
 * @returns its id.
 * @throws where nothing has that id, or weekday or minute are none.
 */
export function saveRhythm(
  db: NuanqunDatabase,
  { id, ...fields }: RhythmFields & { id?: string },
  now = Date.now(),
): Promise<string> {
  const { weekday, minute } = fields;
  const isTime = Number.isInteger(weekday) && weekday >= 0 && weekday <= 6 && minute >= 0 && minute < 1440;
  if (!isTime) throw new RangeError(`no time of a week: day ${weekday}, minute ${minute}`);
  return db.transaction('rw', db.rhythms, async () => {
    if (!id) return db.rhythms.add(newSharedRow({ ...fields, doneDay: 0 }, now));
    await updateSharedRow(db.rhythms, id, fields, now);
    return id;
  });
}

/** Deletes it; it can be brought back. */
export function deleteRhythm(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return buryRow(db.rhythms, id, now);
}

/** Brings it back. */
export function restoreRhythm(db: NuanqunDatabase, id: string, now = Date.now()): Promise<void> {
  return restoreRow(db.rhythms, id, now);
}

/** Says that today's turn is done, by a draft or put aside, or that it is not. */
export function settleRhythm(
  db: NuanqunDatabase,
  { id, done }: { id: string; done: boolean },
  now = Date.now(),
): Promise<void> {
  return updateSharedRow(db.rhythms, id, { doneDay: done ? dayOf(now) : 0 }, now);
}

import { presentRecords } from './absorbed-people';
import { forgetCounters } from './counters-cache';
import type { NuanqunDatabase } from './database';
import { combineDay, readDay, writeDay } from './imported-day';
import { inTurn } from './in-turn';

/** Sets a day's counters anew by what is known of it by now. @param change made before, in the same transaction. */
export function recombineDay(
  db: NuanqunDatabase,
  { groupId, day }: { groupId: string; day: number },
  now: number,
  change?: () => Promise<unknown>,
): Promise<void> {
  return inTurn(db, 'recording', async () => {
    const recordOf = await presentRecords(db);
    const tables = [db.importedLines, db.importedDays, db.days, db.speaking, db.messages];
    await db.transaction('rw', tables, async () => {
      await change?.();
      const state = await readDay(db, groupId, day, now);
      await writeDay(db, combineDay(state, recordOf), state.sources.length > 0);
    });
    forgetCounters(db);
  });
}

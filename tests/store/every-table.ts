import type { NuanqunDatabase } from '../../lib/store/database';
import { named } from './erased-person';
import { tablesOfHealth } from './every-table-of-health';
import { tablesOfMessages } from './every-table-of-messages';
import { tablesOfPeople } from './every-table-of-people';
import { tablesOfSpeech } from './every-table-of-speech';
import { tablesOfTags } from './every-table-of-tags';
import { same, type Tables } from './table-parts';

/**
 * Every table as it is with the person, and as it is to be without them: rows of others must come out as they are written
 * here. A table that is missing here makes the tests fail until somebody has decided what becomes of its rows.
 */
export const everyTable: Tables = {
  ...tablesOfPeople,
  ...tablesOfMessages,
  ...tablesOfTags,
  ...tablesOfHealth(named.groupNickname),
  ...tablesOfSpeech(named.nickname),
  ...same('settings', [{ key: 'termsAcceptedAt', value: 1 }]),
};

/** Puts every row into an empty database. */
export async function fillEveryTable(db: NuanqunDatabase): Promise<void> {
  for (const [table, { before }] of Object.entries(everyTable)) await db.table(table).bulkPut(before);
}

/** Every row of every table, by table. */
export async function dump(db: NuanqunDatabase): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

import { idsOfRecord } from './absorbed-people';
import type { NuanqunDatabase } from './database';
import type { Spoken } from './merged-rows';

/** How much of what the counters say that somebody said in these groups came by imports. */
export async function importedSpoken(
  db: NuanqunDatabase,
  personId: string,
  groupIds: string[],
): Promise<Spoken[]> {
  const ids = await idsOfRecord(db, personId);
  const days = await Promise.all(
    groupIds.map((groupId) =>
      db.importedDays.where('[groupId+day]').between([groupId, -Infinity], [groupId, Infinity]).toArray(),
    ),
  );
  return days.flat().flatMap(({ groupId, day, speakers }) => {
    const theirs = Object.entries(speakers).filter(([id]) => ids.has(id));
    const messages = theirs.reduce((sum, [, count]) => sum + count, 0);
    return messages > 0 ? [{ groupId, day, messages }] : [];
  });
}

/** What is left of what was counted once all imports are taken back. */
export function withoutImported(spoken: Spoken[], imported: Spoken[]): Spoken[] {
  const counts = new Map(imported.map(({ groupId, day, messages }) => [`${day}/${groupId}`, messages]));
  return spoken.flatMap((one) => {
    const messages = one.messages - (counts.get(`${one.day}/${one.groupId}`) ?? 0);
    return messages > 0 ? [{ ...one, messages }] : [];
  });
}

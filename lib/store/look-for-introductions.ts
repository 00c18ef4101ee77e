import type { NuanqunDatabase } from './database';
import { noteIntroductions } from './note-introductions';

/** Messages read at a time; between two portions everything else has its turn. */
const portion = 500;
/** Texts are kept for so long; ms. */
export const lookBack = 30 * 24 * 60 * 60 * 1000;

/** What came of one portion. `next` is where the following one begins, ms; null after the last. */
export interface LookedThrough {
  read: number;
  found: number;
  next: number | null;
}

/** Looks through one portion of what a group said, the oldest first. Begun again anywhere, it finds nothing twice. @param from ms since 1970. */
export async function lookForIntroductions(
  db: NuanqunDatabase,
  { groupId, from }: { groupId: string; from: number },
): Promise<LookedThrough> {
  const rows = await db.messages
    .where('[groupId+time]')
    .between([groupId, from], [groupId, []])
    .limit(portion)
    .toArray();
  const found = await noteIntroductions(db, rows);
  const last = rows.at(-1)?.time ?? from;
  const next = rows.length < portion ? null : last > from ? last : from + 1;
  return { read: rows.length, found, next };
}

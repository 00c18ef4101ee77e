import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import type { MessageRow, WelcomeRow } from './tables';

/** Who speaks within this time after a welcome has answered it; ms. */
export const welcomeAnswerTime = 7 * 24 * 60 * 60 * 1000;
/** The page tells times in whole seconds, so that an answer may seem to come a moment before; ms. */
const second = 1000;

/** Welcomes that can still be answered, by group and person. */
type OpenWelcomes = Map<string, WelcomeRow[]>;

/** Read once after every change of welcomes, so that recording costs nothing while none is open. */
const known = new WeakMap<NuanqunDatabase, Promise<OpenWelcomes>>();
const listening = new WeakSet<NuanqunDatabase>();

/**
 * Notes who speaks for the first time after they were greeted. Safe to repeat.
 * @param messages of watched groups, on disk already.
 * @returns how many welcomes were answered.
 */
export async function noteAnsweredWelcomes(
  db: NuanqunDatabase,
  messages: MessageRow[],
  now = Date.now(),
): Promise<number> {
  const open = await openWelcomes(db, now);
  if (open.size === 0) return 0;
  const spokeAt = new Map<string, number>();
  for (const { kind, groupId, personId, time } of messages) {
    if (kind === 'notice') continue;
    for (const { id, at } of open.get(keyOf({ groupId, personId })) ?? []) {
      const isAnswer = time >= at - second && time <= at + welcomeAnswerTime;
      if (isAnswer) spokeAt.set(id, Math.min(time, spokeAt.get(id) ?? Infinity));
    }
  }
  if (spokeAt.size === 0) return 0;
  return db.transaction('rw', db.welcomes, async () => {
    const rows = await db.welcomes.bulkGet([...spokeAt.keys()]);
    const answered = rows.flatMap((row) =>
      row && !row.spokeAt ? [{ ...row, spokeAt: spokeAt.get(row.id) ?? 0 }] : [],
    );
    await db.welcomes.bulkPut(answered);
    return answered.length;
  });
}

function openWelcomes(db: NuanqunDatabase, now: number): Promise<OpenWelcomes> {
  listen(db);
  const cached = known.get(db);
  if (cached) return cached;
  const open = readOpen(db, now - welcomeAnswerTime);
  known.set(db, open);
  open.catch(() => known.delete(db));
  return open;
}

async function readOpen(db: NuanqunDatabase, since: number): Promise<OpenWelcomes> {
  const groupIds = await db.groups.toCollection().primaryKeys();
  const rows = await Promise.all(
    groupIds.map((groupId) =>
      db.welcomes
        .where('[groupId+spokeAt+at]')
        .between([groupId, 0, since], [groupId, 0, Infinity])
        .toArray(),
    ),
  );
  return Map.groupBy(rows.flat(), keyOf);
}

function keyOf({ groupId, personId }: Pick<WelcomeRow, 'groupId' | 'personId'>): string {
  return `${groupId}/${personId}`;
}

function listen(db: NuanqunDatabase): void {
  if (listening.has(db)) return;
  listening.add(db);
  onChange(db, ['welcomes'], () => known.delete(db));
}

import type { Collection } from 'dexie';
import { forgetCounters } from './counters-cache';
import type { NuanqunDatabase } from './database';
import { dropMadeGroup, dropMadePeople } from './drop-made-records';
import { importDay } from './import-day';
import { inTurn } from './in-turn';
import { recombineDay } from './recombine-day';
import { recountSpeaking } from './spoken';
import type { ImportChunkRow, ImportedLinesRow, ImportRow, ImportState } from './tables';

/** Imports that were stopped by the operator since the worker started; what is on disk tells the rest. */
const stopped = new WeakMap<NuanqunDatabase, Set<string>>();
const running = new WeakMap<NuanqunDatabase, Promise<void>>();

/** States in which something is left to do. */
const busy: ImportState[] = ['running', 'cancelling', 'undoing'];

/** How many imports have something left to do. */
export function busyImports(db: NuanqunDatabase): Promise<number> {
  return db.imports.where('state').anyOf(busy).count();
}

/**
 * Does what imports have left to do, one after the other, day by day; a worker that dies is followed by another call. One at a
 * time: a call while it runs has its turn after it. One that cannot go on is left for another call.
 * @param onStep called after each day.
 */
export function runImports(
  db: NuanqunDatabase,
  { now = Date.now(), onStep }: { now?: number; onStep?: () => void } = {},
): Promise<void> {
  const before = running.get(db) ?? Promise.resolve();
  const run = before.then(() => runAll(db, now, onStep ?? (() => undefined)));
  running.set(
    db,
    run.catch(() => undefined),
  );
  return run;
}

async function runAll(db: NuanqunDatabase, now: number, onStep: () => void): Promise<void> {
  for (;;) {
    const [past] = await db.imports.where('state').anyOf(busy).toArray();
    if (!past) return;
    const isThrough = past.state === 'running' ? await bringIn(db, past, now, onStep) : true;
    const isStopped = (await db.imports.get(past.id))?.state !== 'running';
    if (isStopped) await takeBack(db, past.id, now, onStep);
    else if (isThrough) await finish(db, past, now);
    else return;
  }
}

/** @returns whether all days are through. */
async function bringIn(
  db: NuanqunDatabase,
  past: ImportRow,
  now: number,
  onStep: () => void,
): Promise<boolean> {
  const isStopped = () => stopped.get(db)?.has(past.id) ?? false;
  for (;;) {
    const day = await firstWaitingDay(db, past.id);
    if (day === null) return true;
    if (isStopped() || !(await importDay(db, past, day, { now, isStopped }))) return false;
    onStep();
  }
}

async function firstWaitingDay(db: NuanqunDatabase, importId: string): Promise<number | null> {
  const [key] = await waiting(db, importId).limit(1).primaryKeys();
  return key ? key[1] : null;
}

/** The days of a copy count as watched from now on. */
function finish(db: NuanqunDatabase, { id, groupId, fromDay, toDay }: ImportRow, now: number): Promise<void> {
  return db.transaction('rw', db.imports, db.groups, async () => {
    await db.imports.update(id, { state: 'done', endedAt: now });
    const group = await db.groups.get(groupId);
    const others = group?.importedPeriods.filter(({ importId }) => importId !== id) ?? [];
    await db.groups.update(groupId, { importedPeriods: [...others, { importId: id, fromDay, toDay }] });
  });
}

/** Stops an import that runs, and takes back what it brought; one of which no line was counted is dropped. */
export async function cancelImport(db: NuanqunDatabase, importId: string): Promise<void> {
  const ids = stopped.get(db) ?? new Set();
  stopped.set(db, ids.add(importId));
  const tables = [db.imports, db.importChunks, db.groups, db.days, db.speaking];
  await db.transaction('rw', tables, async () => {
    const past = await db.imports.get(importId);
    if (past?.state === 'running') await db.imports.update(importId, { state: 'cancelling' });
    if (past?.state !== 'staging') return;
    await db.imports.delete(importId);
    await waiting(db, importId).delete();
    await dropMadeGroup(db, past);
  });
}

/** Takes back what an import brought: what was recorded live, before or since, stays. */
export async function undoImport(db: NuanqunDatabase, importId: string): Promise<void> {
  await db.transaction('rw', db.imports, db.groups, async () => {
    const past = await db.imports.get(importId);
    if (past?.state !== 'done') return;
    await db.imports.update(importId, { state: 'undoing', endedAt: 0 });
    const group = await db.groups.get(past.groupId);
    const importedPeriods = group?.importedPeriods.filter((period) => period.importId !== importId) ?? [];
    await db.groups.update(past.groupId, { importedPeriods });
  });
}

async function takeBack(
  db: NuanqunDatabase,
  importId: string,
  now: number,
  onStep: () => void,
): Promise<void> {
  const past = await db.imports.get(importId);
  if (!past) return;
  const begun = await firstWaitingDay(db, importId);
  if (begun !== null) await takeBackDay(db, past, begun, now);
  await waiting(db, importId).delete();
  for (;;) {
    const [key] = await ofImport(db, importId).limit(1).primaryKeys();
    if (!key) break;
    await takeBackDay(db, past, key[1], now);
    onStep();
  }
  await inTurn(db, 'recording', async () => {
    await db.transaction('rw', db.tables, async () => {
      await recountSpeaking(db, past.groupId);
      await dropMadePeople(db, past);
      const state = past.state === 'undoing' ? 'undone' : 'cancelled';
      await db.imports.update(importId, { state, endedAt: now, through: 0, names: [] });
      await dropMadeGroup(db, past);
    });
    forgetCounters(db);
  });
}

function takeBackDay(
  db: NuanqunDatabase,
  { id, groupId }: Pick<ImportRow, 'id' | 'groupId'>,
  day: number,
  now: number,
): Promise<void> {
  return recombineDay(db, { groupId, day }, now, () => db.importedLines.delete([id, day]));
}

function waiting(
  db: NuanqunDatabase,
  importId: string,
): Collection<ImportChunkRow, [importId: string, day: number, part: number]> {
  return db.importChunks
    .where('[importId+day+part]')
    .between([importId, -Infinity, 0], [importId, Infinity, Infinity]);
}

function ofImport(
  db: NuanqunDatabase,
  importId: string,
): Collection<ImportedLinesRow, [importId: string, day: number]> {
  return db.importedLines.where('[importId+day]').between([importId, -Infinity], [importId, Infinity]);
}

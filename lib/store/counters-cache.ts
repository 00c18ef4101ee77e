import type { NuanqunDatabase } from './database';
import type { DayRow, SpeakingRow } from './tables';

/** Counters of groups and days, as they are on disk. */
export interface Counters {
  /** By `dayKey`. */
  days: Map<string, DayRow>;
  /** By group id. */
  speaking: Map<string, SpeakingRow>;
}

/** Enough for today and yesterday of 200 groups. */
const mostDays = 400;
const mostGroups = 200;

/**
 * The counters written last, so that the next batch need not read them. Only what is on disk for certain gets in here, and
 * only recording writes these tables; whoever else does must call `forgetCounters`. A worker that dies loses nothing.
 */
const written = new WeakMap<NuanqunDatabase, Counters>();

/** The key of a group's day in `Counters`. */
export function dayKey(groupId: string, day: number): string {
  return `${day}/${groupId}`;
}

/** The counters that are known without reading. */
export function cachedCounters(db: NuanqunDatabase): Counters {
  return written.get(db) ?? { days: new Map(), speaking: new Map() };
}

/** Keeps counters that were just committed. */
export function rememberCounters(db: NuanqunDatabase, { days, speaking }: Counters): void {
  const known = cachedCounters(db);
  written.set(db, known);
  keepNewest(known.days, days, mostDays);
  keepNewest(known.speaking, speaking, mostGroups);
}

/** To be called after these tables were written by anything but recording, and after recording failed. */
export function forgetCounters(db: NuanqunDatabase): void {
  written.delete(db);
}

function keepNewest<Row>(known: Map<string, Row>, changed: Map<string, Row>, most: number): void {
  for (const [key, row] of changed) {
    known.delete(key);
    known.set(key, row);
  }
  for (const key of known.keys()) {
    if (known.size <= most) return;
    known.delete(key);
  }
}

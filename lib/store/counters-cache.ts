import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
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

interface Cache {
  counters: Counters;
  /** Whether the next news of a change is that of recording itself. */
  recording: boolean;
}

/**
 * The counters written last, so that the next batch need not read them. Only what is on disk for certain gets in here. A
 * worker that dies loses nothing, and a change that anything but recording makes empties it.
 */
const caches = new WeakMap<NuanqunDatabase, Cache>();

/** The key of a group's day in `Counters`. */
export function dayKey(groupId: string, day: number): string {
  return `${day}/${groupId}`;
}

/** The counters that are known without reading. */
export function cachedCounters(db: NuanqunDatabase): Counters {
  return cacheOf(db).counters;
}

/**
 * Runs what writes counters, and keeps what it wrote once that is committed. One at a time.
 * @throws what the work throws; nothing is cached then.
 */
export async function keepingCounters<Result extends Counters>(
  db: NuanqunDatabase,
  work: () => Promise<Result>,
): Promise<Result> {
  const cache = cacheOf(db);
  cache.recording = true;
  try {
    const written = await work();
    keepNewest(cache.counters.days, written.days, mostDays);
    keepNewest(cache.counters.speaking, written.speaking, mostGroups);
    return written;
  } catch (error) {
    empty(cache);
    throw error;
  } finally {
    cache.recording = false;
  }
}

function cacheOf(db: NuanqunDatabase): Cache {
  const known = caches.get(db);
  if (known) return known;
  const cache: Cache = { counters: { days: new Map(), speaking: new Map() }, recording: false };
  caches.set(db, cache);
  onChange(db, ['days', 'speaking'], () => {
    if (!cache.recording) empty(cache);
    cache.recording = false;
  });
  return cache;
}

/** Empties the cache; to be called by whoever changes counters other than by recording, as the news of a change comes a moment after it. */
export function forgetCounters(db: NuanqunDatabase): void {
  empty(cacheOf(db));
}

function empty({ counters }: Cache): void {
  counters.days.clear();
  counters.speaking.clear();
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

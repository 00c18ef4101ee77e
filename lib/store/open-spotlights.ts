import { spotlightPatience } from '../spotlight/what-came-of-it';
import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import type { SpotlightRow } from './tables';

/** Read once after every change of spotlights, so that recording reads nothing while nobody is asked to speak. */
const known = new WeakMap<NuanqunDatabase, Promise<SpotlightRow[]>>();
const listening = new WeakSet<NuanqunDatabase>();

/** The spotlights of which something may still come when they are read: those of the last 48 hours. Some of them may be over by now. */
export function openSpotlights(db: NuanqunDatabase, now: number): Promise<SpotlightRow[]> {
  listen(db);
  const cached = known.get(db);
  if (cached) return cached;
  const spotlights = db.spotlights
    .where('at')
    .above(now - 2 * spotlightPatience)
    .toArray();
  known.set(db, spotlights);
  spotlights.catch(() => known.delete(db));
  return spotlights;
}

function listen(db: NuanqunDatabase): void {
  if (listening.has(db)) return;
  listening.add(db);
  onChange(db, ['spotlights'], () => known.delete(db));
}

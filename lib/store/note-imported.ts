import { dayOf } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import { recombineDay } from './recombine-day';
import type { ImportRow, MessageRow } from './tables';

type Span = Pick<ImportRow, 'groupId' | 'firstAt' | 'lastAt'>;

const known = new WeakMap<NuanqunDatabase, Promise<Span[]>>();
const listening = new WeakSet<NuanqunDatabase>();

/** A copy tells minutes only, so a message may be one of it up to so long before and after; ms. */
const around = 2 * 60_000;

/**
 * Messages that were just recorded and that an imported copy may have as well are counted once. Reads nothing where no import
 * covers the time of any of them.
 * @returns how many days were counted anew.
 */
export async function noteImported(
  db: NuanqunDatabase,
  rows: readonly MessageRow[],
  now = Date.now(),
): Promise<number> {
  if (rows.length === 0) return 0;
  const spans = await importedSpans(db);
  const isCovered = ({ groupId, time }: MessageRow) =>
    spans.some(
      (span) => span.groupId === groupId && time >= span.firstAt - around && time <= span.lastAt + around,
    );
  const days = new Map(
    rows.filter(isCovered).map(({ groupId, time }) => {
      const day = { groupId, day: dayOf(time) };
      return [`${day.day}/${groupId}`, day] as const;
    }),
  );
  for (const day of days.values()) await recombineDay(db, day, now);
  return days.size;
}

function importedSpans(db: NuanqunDatabase): Promise<Span[]> {
  if (!listening.has(db)) {
    listening.add(db);
    onChange(db, ['imports'], () => known.delete(db));
  }
  const cached = known.get(db) ?? db.imports.where('state').anyOf('running', 'done').toArray();
  known.set(db, cached);
  cached.catch(() => known.delete(db));
  return cached;
}

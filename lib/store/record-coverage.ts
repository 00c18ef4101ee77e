import { dayOf, minuteOfDay } from '../activity/day';
import { markMinutes } from '../activity/watched-minutes';
import type { NuanqunDatabase } from './database';
import type { CoverageRow } from './tables';
import { areTermsAccepted } from './terms';

const minuteLength = 60_000;
const bytesADay = 180;
/** Minutes further back or ahead than this are refused; ms. */
const furthest = 24 * 60 * 60 * 1000;

/**
 * Marks minutes in which an account's page was logged in and its server answered. Safe to repeat. Nothing is kept before
 * the terms are accepted.
 * @param minutes whole numbers, ms since 1970 / 60,000; of the last 24 hours and not ahead by more than that.
 * @returns how many of them were taken.
 */
export async function recordCoverage(
  db: NuanqunDatabase,
  { accountId, minutes }: { accountId: string; minutes: number[] },
  now = Date.now(),
): Promise<number> {
  const times = minutes
    .map((minute) => minute * minuteLength)
    .filter((time) => Math.abs(time - now) <= furthest);
  return db.transaction('rw', db.settings, db.coverage, async () => {
    if (!(await areTermsAccepted(db))) return 0;
    for (const [day, marked] of byDay(times)) await markDay(db, accountId, day, marked);
    return times.length;
  });
}

function byDay(times: number[]): Map<number, number[]> {
  const days = new Map<number, number[]>();
  for (const time of times) days.set(dayOf(time), [...(days.get(dayOf(time)) ?? []), minuteOfDay(time)]);
  return days;
}

async function markDay(db: NuanqunDatabase, accountId: string, day: number, marked: number[]): Promise<void> {
  const known: CoverageRow | undefined = await db.coverage.get([accountId, day]);
  const minutes = known ? new Uint8Array(known.minutes) : new Uint8Array(bytesADay);
  const count = markMinutes(minutes, marked);
  if (count !== known?.count) await db.coverage.put({ accountId, day, minutes, count });
}

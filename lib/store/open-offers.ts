import { reactionPatience } from '../response/reactions';
import type { NuanqunDatabase } from './database';
import { type OpenOffer, offersOf } from './offer-of';
import { onChange } from './on-change';

/** Read once after every change of occasions, so that recording reads nothing while nothing is on offer. */
const known = new WeakMap<NuanqunDatabase, Promise<OpenOffer[]>>();
const listening = new WeakSet<NuanqunDatabase>();

/** The marked occasions to which a message may still react when they are read: those of the last 48 hours, as messages may come late. */
export function openOffers(db: NuanqunDatabase, now: number): Promise<OpenOffer[]> {
  if (!listening.has(db)) {
    listening.add(db);
    onChange(db, ['occasions', 'people'], () => known.delete(db));
  }
  const cached = known.get(db);
  if (cached) return cached;
  const offers = readOpen(db, now);
  known.set(db, offers);
  offers.catch(() => known.delete(db));
  return offers;
}

async function readOpen(db: NuanqunDatabase, now: number): Promise<OpenOffer[]> {
  const recent = await db.occasions
    .where('time')
    .above(now - 2 * reactionPatience)
    .toArray();
  return offersOf(
    db,
    recent.filter(({ state }) => state === 'marked'),
  );
}

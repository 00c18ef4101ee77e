import type { Heard } from '../response/reaction';
import { reactionSpan, reactionsTo } from '../response/reactions';
import type { NuanqunDatabase } from './database';
import { forgetHeard, heardBetween, heardSince } from './heard-since';
import { inTurn } from './in-turn';
import { messageRowId } from './message-row';
import { type OpenOffer, offersOf } from './offer-of';
import { openOffers } from './open-offers';
import type { MessageRow } from './tables';

/**
 * Notes who reacts to what was offered in the last 24 hours. Safe to repeat; in whatever order messages come it comes out the
 * same, as each time all that was said since is looked at, from memory. Nothing is read while nothing is on offer.
 * @param messages of watched groups, on disk already.
 * @returns how many occasions changed.
 */
export function noteReactions(
  db: NuanqunDatabase,
  messages: readonly MessageRow[],
  now = Date.now(),
): Promise<number> {
  return inTurn(db, 'reactions', async () => {
    const offers = await openOffers(db, now);
    if (offers.length === 0) forgetHeard(db, () => true);
    const inGroups = new Map<string, MessageRow[]>(offers.map(({ groupId }) => [groupId, []]));
    for (const message of messages) inGroups.get(message.groupId)?.push(message);
    forgetHeard(db, (groupId) => !inGroups.has(groupId));
    let changed = 0;
    for (const [groupId, said] of inGroups) {
      const here = offers.filter((offer) => offer.groupId === groupId);
      changed += await noteInGroup(db, here, said);
    }
    return changed;
  });
}

async function noteInGroup(db: NuanqunDatabase, offers: OpenOffer[], said: MessageRow[]): Promise<number> {
  const concerned = offers.filter((offer) => said.some(({ time }) => isWithin(offer, time)));
  const [first] = offers;
  if (concerned.length === 0 || !first) return 0;
  const from = Math.min(...offers.map((offer) => reactionSpan(offer).from));
  const heard = await heardSince(db, first.groupId, from, said);
  let changed = 0;
  for (const offer of concerned) changed += await writeReactions(db, offer, heard);
  return changed;
}

function isWithin(offer: OpenOffer, time: number): boolean {
  const { from, to } = reactionSpan(offer);
  return time >= from && time <= to;
}

/**
 * Counts anew who reacted to an occasion, from the messages of its 24 hours; for one that is marked later.
 * @returns how many occasions changed.
 */
export function countReactions(db: NuanqunDatabase, id: string): Promise<number> {
  return inTurn(db, 'reactions', async () => {
    const occasion = await db.occasions.get(id);
    const [offer] = occasion?.state === 'marked' ? await offersOf(db, [occasion]) : [];
    if (!offer) return 0;
    const { from, to } = reactionSpan(offer);
    const heard = await heardBetween(db, offer.groupId, from, to);
    return writeReactions(db, offer, heard);
  });
}

/** A message that was recalled is no reaction any more; to be called once it is recalled. */
export async function recallReactions(
  db: NuanqunDatabase,
  { accountId, messageId }: { accountId: string; messageId: string },
  now = Date.now(),
): Promise<number> {
  const offers = await openOffers(db, now);
  const message = offers.length > 0 ? await db.messages.get(messageRowId(accountId, messageId)) : undefined;
  if (!message) return 0;
  forgetHeard(db, (groupId) => groupId === message.groupId);
  return noteReactions(db, [message], now);
}

function writeReactions(db: NuanqunDatabase, offer: OpenOffer, heard: readonly Heard[]): Promise<number> {
  const reactions = reactionsTo(offer, heard);
  return db.transaction('rw', db.occasions, async () => {
    const row = await db.occasions.get(offer.id);
    if (row?.state !== 'marked' || JSON.stringify(row.reactions) === JSON.stringify(reactions)) return 0;
    await db.occasions.put({ ...row, reactions });
    return 1;
  });
}

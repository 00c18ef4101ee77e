import { firstAnswer, type Heard, joinedAfter, spotlightPatience } from '../spotlight/what-came-of-it';
import type { NuanqunDatabase } from './database';
import { openSpotlights } from './open-spotlights';
import type { MessageRow, SpotlightRow } from './tables';

/**
 * Notes what came of spotlights: that whoever was asked spoke within 24 hours, and which members spoke in the 24 hours after.
 * Safe to repeat; in whatever order messages come it comes out the same. Nothing is read while no spotlight is younger than that.
 * @param messages of watched groups, on disk already.
 * @returns how many spotlights changed.
 */
export async function noteOutcomes(
  db: NuanqunDatabase,
  messages: readonly MessageRow[],
  now = Date.now(),
): Promise<number> {
  const open = await openSpotlights(db, now);
  if (open.length === 0) return 0;
  let changed = 0;
  for (const spotlight of open) {
    const said = heardIn(messages, spotlight);
    if (said.length > 0) changed += await noteOutcome(db, spotlight.id, said);
  }
  return changed;
}

/** What was said in the group of a spotlight, while something could come of it. */
function heardIn(messages: readonly MessageRow[], { groupId, at }: SpotlightRow): Heard[] {
  return messages.filter(
    (message) =>
      message.groupId === groupId &&
      isSpoken(message) &&
      Math.abs(message.time - at) <= 2 * spotlightPatience,
  );
}

function isSpoken({ kind, personId }: MessageRow): boolean {
  return kind !== 'notice' && personId !== '';
}

/** Where the answer is new, or earlier than was known, what was said after it is read from the group's messages once. */
function noteOutcome(db: NuanqunDatabase, id: string, said: readonly Heard[]): Promise<number> {
  return db.transaction('rw', db.spotlights, db.messages, db.people, async () => {
    const spotlight = await db.spotlights.get(id);
    if (!spotlight) return 0;
    const answeredAt = firstAnswer(spotlight, said);
    if (answeredAt === 0) return 0;
    const isKnown = answeredAt === spotlight.answeredAt;
    const heard = isKnown ? said : await saidAfter(db, spotlight.groupId, answeredAt);
    const before = isKnown ? spotlight.joinedIn : [];
    const fresh = joinedAfter(answeredAt, spotlight.personId, heard).filter((one) => !before.includes(one));
    const joinedIn = [...before, ...(await membersAmong(db, fresh))];
    if (isKnown && joinedIn.length === before.length) return 0;
    return db.spotlights.update(id, { answeredAt, joinedIn });
  });
}

async function saidAfter(db: NuanqunDatabase, groupId: string, time: number): Promise<Heard[]> {
  const range = [
    [groupId, time],
    [groupId, time + spotlightPatience],
  ] as const;
  const messages = await db.messages
    .where('[groupId+time]')
    .between(...range, true, true)
    .toArray();
  return messages.filter(isSpoken);
}

/** Without staff, bots and the operator's own accounts. */
async function membersAmong(db: NuanqunDatabase, personIds: string[]): Promise<string[]> {
  const people = await db.people.bulkGet(personIds);
  return people.flatMap((person) => (person?.role === 'member' ? [person.id] : []));
}

import { dayOf } from '../activity/day';
import { hasLink, looksLikeAdvert } from '../dials/advert';
import type { NuanqunDatabase } from './database';
import type { Spoken } from './merged-rows';
import { beginSpeaking, noteDay, toSpeakingRow } from './speaking-days';
import type { DayRow, MessageRow } from './tables';

/**
 * What the counters say that somebody said in these groups; inside the caller's transaction, as all of this file.
 * What writes here opens a part of that transaction: Dexie loses it otherwise where nested calls await.
 */
export async function spokenBy(db: NuanqunDatabase, personId: string, groupIds: string[]): Promise<Spoken[]> {
  const days = await Promise.all(groupIds.map((groupId) => daysOf(db, groupId)));
  const of = (counts: Record<string, number> | undefined): number =>
    counts && Object.hasOwn(counts, personId) ? (counts[personId] ?? 0) : 0;
  return days.flat().flatMap(({ groupId, day, speakers, links, adverts }) => {
    const messages = of(speakers);
    const spoken = { groupId, day, messages };
    if (messages === 0) return [];
    return [links && adverts ? { ...spoken, links: of(links), adverts: of(adverts) } : spoken];
  });
}

/** Their messages that are still kept, from a time on (ms since 1970). */
export async function messagesBy(
  db: NuanqunDatabase,
  personId: string,
  groupIds: string[],
  since = 0,
): Promise<MessageRow[]> {
  const rows = await Promise.all(
    groupIds.map((groupId) =>
      db.messages
        .where('[groupId+time]')
        .between([groupId, since], [groupId, Infinity])
        .filter((message) => message.personId === personId)
        .toArray(),
    ),
  );
  return rows.flat();
}

/** Lets messages that are still kept be somebody else's. */
export function giveMessages(db: NuanqunDatabase, ids: string[], personId: string): Promise<void> {
  return db.transaction('rw', db.messages, async () => {
    const rows = await db.messages.bulkGet(ids);
    await db.messages.bulkPut(rows.flatMap((row) => (row ? [{ ...row, personId }] : [])));
  });
}

/** Messages counted by group and local day. */
export function countByDay(messages: MessageRow[]): Spoken[] {
  const counted = new Map<string, Spoken>();
  for (const message of messages) {
    const { groupId, time } = message;
    const day = dayOf(time);
    const known = counted.get(`${groupId}/${day}`) ?? { groupId, day, messages: 0 };
    counted.set(`${groupId}/${day}`, {
      ...known,
      messages: known.messages + 1,
      links: (known.links ?? 0) + Number(hasLink(message)),
      adverts: (known.adverts ?? 0) + Number(looksLikeAdvert(message.text)),
    });
  }
  return [...counted.values()];
}

/** Counts as said by `toId` what was counted as said by `fromId`, at most as much as there is. */
export function moveSpoken(
  db: NuanqunDatabase,
  spoken: Spoken[],
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  return db.transaction('rw', db.days, db.speaking, async () => {
    const keys = spoken.map(({ groupId, day }) => [groupId, day] as [string, number]);
    const days = await db.days.bulkGet(keys);
    const changed = days.flatMap((row, index) =>
      row && spoken[index] ? [withMoved(row, spoken[index], fromId, toId)] : [],
    );
    await db.days.bulkPut(changed);
    const groupIds = [...new Set(spoken.map(({ groupId }) => groupId))];
    await Promise.all(groupIds.map((groupId) => recountLastDays(db, groupId, [fromId, toId])));
  });
}

function withMoved(
  row: DayRow,
  { messages, links = 0, adverts = 0 }: Spoken,
  fromId: string,
  toId: string,
): DayRow {
  const speakers = moved(row.speakers, messages, fromId, toId);
  if (!row.links || !row.adverts) return { ...row, speakers };
  return {
    ...row,
    speakers,
    links: moved(row.links, links, fromId, toId),
    adverts: moved(row.adverts, adverts, fromId, toId),
  };
}

function moved(
  counts: Record<string, number>,
  count: number,
  fromId: string,
  toId: string,
): Record<string, number> {
  const all = new Map(Object.entries(counts));
  const there = all.get(fromId) ?? 0;
  const given = Math.min(there, count);
  if (given === 0) return counts;
  if (there === given) all.delete(fromId);
  else all.set(fromId, there - given);
  all.set(toId, (all.get(toId) ?? 0) + given);
  return Object.fromEntries(all);
}

/** Sets anew on which two days everybody spoke last in a group; reads all its days. */
export async function recountSpeaking(db: NuanqunDatabase, groupId: string): Promise<void> {
  const inWork = beginSpeaking(undefined);
  for (const { day, speakers } of await daysOf(db, groupId)) {
    for (const personId of Object.keys(speakers)) noteDay(inWork, personId, day);
  }
  await db.speaking.put(toSpeakingRow(groupId, inWork));
}

/** Sets anew on which two days these people spoke last in a group; reads all its days. */
async function recountLastDays(db: NuanqunDatabase, groupId: string, personIds: string[]): Promise<void> {
  const [speaking, days] = await Promise.all([db.speaking.get(groupId), daysOf(db, groupId)]);
  const last = new Map(Object.entries(speaking?.last ?? {}));
  const before = new Map(Object.entries(speaking?.before ?? {}));
  for (const personId of personIds) {
    const spokenOn = days.filter((row) => Object.hasOwn(row.speakers, personId)).map((row) => row.day);
    set(last, personId, spokenOn.at(-1));
    set(before, personId, spokenOn.at(-2));
  }
  await db.speaking.put({ groupId, last: Object.fromEntries(last), before: Object.fromEntries(before) });
}

function set(days: Map<string, number>, personId: string, day: number | undefined): void {
  if (day === undefined) days.delete(personId);
  else days.set(personId, day);
}

/** All days of a group, rising. */
function daysOf(db: NuanqunDatabase, groupId: string): Promise<DayRow[]> {
  return db.days.where('[groupId+day]').between([groupId, 0], [groupId, Infinity]).toArray();
}

import { dayOf, hourOf } from '../activity/day';
import { hasLink, looksLikeAdvert } from '../dials/advert';
import { type Counters, cachedCounters, dayKey } from './counters-cache';
import type { NuanqunDatabase } from './database';
import { beginSpeaking, noteDay, type SpeakingInWork, toSpeakingRow } from './speaking-days';
import type { DayRow, MessageRow, SpeakingRow } from './tables';

/** The counters of all groups and days of these messages, read where they are not cached; inside the caller's transaction. */
export async function readCounters(db: NuanqunDatabase, messages: MessageRow[]): Promise<Counters> {
  const cached = cachedCounters(db);
  const counters: Counters = { days: new Map(), speaking: new Map() };
  const missingDays = new Map<string, [groupId: string, day: number]>();
  const missingGroups = new Set<string>();
  for (const { groupId, time } of messages) {
    const day = dayOf(time);
    const key = dayKey(groupId, day);
    if (!take(counters.days, cached.days, key)) missingDays.set(key, [groupId, day]);
    if (!take(counters.speaking, cached.speaking, groupId)) missingGroups.add(groupId);
  }
  const [days, speaking] = await Promise.all([
    missingDays.size > 0 ? db.days.bulkGet([...missingDays.values()]) : [],
    missingGroups.size > 0 ? db.speaking.bulkGet([...missingGroups]) : [],
  ]);
  for (const row of days) if (row) counters.days.set(dayKey(row.groupId, row.day), row);
  for (const row of speaking) if (row) counters.speaking.set(row.groupId, row);
  return counters;
}

/** @returns whether the row is in `to` now. */
function take<Row>(to: Map<string, Row>, from: Map<string, Row>, key: string): boolean {
  if (to.has(key)) return true;
  const row = from.get(key);
  if (row) to.set(key, row);
  return row !== undefined;
}

/**
 * Counts messages and writes what that changed; inside the caller's transaction. Notices are left out: nobody says them. In
 * whatever order and portions messages come, the counters end up the same.
 * @param messages each stored for the first time.
 * @param known from `readCounters`, in the same transaction; not changed.
 * @returns the rows that were written, and how many people spoke for the first time that day in a group.
 */
export async function countMessages(
  db: NuanqunDatabase,
  messages: MessageRow[],
  known: Counters,
): Promise<Counters & { firsts: number }> {
  const inWork = new Map<string, DayInWork>();
  for (const message of messages) {
    if (message.kind !== 'notice') count(message, inWork, known);
  }
  const days = new Map([...inWork].map(([key, day]) => [key, toDayRow(day)]));
  const speaking = noteDaysSpoken([...inWork.values()], known.speaking);
  await Promise.all([
    days.size > 0 && db.days.bulkPut([...days.values()]),
    speaking.size > 0 && db.speaking.bulkPut([...speaking.values()]),
  ]);
  const firsts = [...inWork.values()].reduce((sum, day) => sum + day.firsts.length, 0);
  return { days, speaking, firsts };
}

/** A day being counted. Any text may be a person's id, and `__proto__` must be as good as any: hence the Map. */
interface DayInWork {
  row: DayRow;
  speakers: Map<string, number>;
  /** Null where the day was not looked through from its first message on. */
  noise: { links: Map<string, number>; adverts: Map<string, number> } | null;
  /** Who spoke for the first time that day. */
  firsts: string[];
}

function count(message: MessageRow, days: Map<string, DayInWork>, known: Counters): void {
  const { groupId, personId, time } = message;
  const day = dayOf(time);
  const key = dayKey(groupId, day);
  const inWork = days.get(key) ?? begin(groupId, day, known.days.get(key));
  days.set(key, inWork);
  const { row, speakers, noise, firsts } = inWork;
  const before = speakers.get(personId) ?? 0;
  if (before === 0) firsts.push(personId);
  speakers.set(personId, before + 1);
  if (noise && hasLink(message)) countOne(noise.links, personId);
  if (noise && looksLikeAdvert(message.text)) countOne(noise.adverts, personId);
  const hour = hourOf(time);
  row.hours[hour] = (row.hours[hour] ?? 0) + 1;
  row.messages += 1;
  row.lastMessageAt = Math.max(row.lastMessageAt, time);
}

function countOne(counts: Map<string, number>, personId: string): void {
  counts.set(personId, (counts.get(personId) ?? 0) + 1);
}

function begin(groupId: string, day: number, known: DayRow | undefined): DayInWork {
  const hours = known?.hours.slice() ?? Array.from({ length: 24 }, () => 0);
  const row = { groupId, day, speakers: {}, messages: 0, lastMessageAt: 0, ...known, hours };
  return { row, speakers: new Map(Object.entries(row.speakers)), noise: beginNoise(known), firsts: [] };
}

function beginNoise(known: DayRow | undefined): DayInWork['noise'] {
  if (!known) return { links: new Map(), adverts: new Map() };
  const { links, adverts } = known;
  return links && adverts
    ? { links: new Map(Object.entries(links)), adverts: new Map(Object.entries(adverts)) }
    : null;
}

function toDayRow({ row, speakers, noise }: DayInWork): DayRow {
  const counted = { ...row, speakers: Object.fromEntries(speakers) };
  if (!noise) return counted;
  return {
    ...counted,
    links: Object.fromEntries(noise.links),
    adverts: Object.fromEntries(noise.adverts),
  };
}

/** The rows that change because somebody spoke for the first time on a day. */
function noteDaysSpoken(days: DayInWork[], known: Map<string, SpeakingRow>): Map<string, SpeakingRow> {
  const changed = new Map<string, SpeakingInWork>();
  for (const { row, firsts } of days) {
    if (firsts.length === 0) continue;
    const { groupId, day } = row;
    const inWork = changed.get(groupId) ?? beginSpeaking(known.get(groupId));
    changed.set(groupId, inWork);
    for (const personId of firsts) noteDay(inWork, personId, day);
  }
  return new Map([...changed].map(([groupId, inWork]) => [groupId, toSpeakingRow(groupId, inWork)]));
}

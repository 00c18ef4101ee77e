import type { Table } from 'dexie';
import { dayOf, startOfDay } from '../../../lib/activity/day';
import { NuanqunDatabase } from '../../../lib/store/database';
import { keepTexts } from '../../../lib/store/retention';
import { writeSetting } from '../../../lib/store/settings';
import type { MessageRow } from '../../../lib/store/tables';
import { randomFrom } from '../search/random';
import { accountRow, coverageRow, groupRow, membershipRow, messageRow, personRow, speakingRow } from './rows';

/** What scripts/measure/popup.ts calls in a page of the extension. */
export interface SeedPage {
  /** Puts in everything but messages: groups, people, memberships, and what was counted and watched of 12 weeks. */
  seedCounters(this: void, size: Size): Promise<void>;
  /** Puts in every so many-th of the messages that were counted. @returns how many. */
  seedMessages(this: void, size: Size, every: number): Promise<number>;
}

export interface Size {
  groups: number;
  members: number;
  /** Of each group on each day. */
  messagesADay: number;
  days: number;
  /** ms; the same for both calls. */
  now: number;
}

/** How many of a group's members ever talk. */
const talkers = 60;
const batchSize = 5000;
const hour = 3_600_000;

Object.assign(globalThis, { seedCounters, seedMessages } satisfies SeedPage);

interface Said {
  groupId: string;
  personId: string;
  time: number;
}

/** What was said in a group on a day, in order; the same at every call. A few people say most, from 8 to 24 o'clock. */
function saidOn(size: Size, group: number, ago: number): Said[] {
  const random = randomFrom(group * 1000 + ago);
  const start = startOfDay(dayOf(size.now) - ago);
  // Of today only what was said until now.
  const end = Math.min(start + 24 * hour, size.now);
  const from = Math.min(start + 8 * hour, end);
  return Array.from({ length: size.messagesADay }, (_, index) => ({
    groupId: groupId(group),
    personId: personId(group, Math.floor(random() ** 5 * talkers)),
    time: Math.floor(from + ((end - from) * index) / size.messagesADay),
  }));
}

async function seedCounters(size: Size): Promise<void> {
  const db = new NuanqunDatabase('nuanqun');
  await writeSetting(db, 'termsAcceptedAt', size.now);
  await writeSetting(db, 'textsDroppedUntil', size.now - keepTexts);
  await db.accounts.put(accountRow(size.now));
  const past = Array.from({ length: size.days }, (_, index) => size.days - 1 - index);
  await put(
    db.coverage,
    past.map((ago) => coverageRow(dayOf(size.now) - ago)),
  );
  for (let group = 0; group < size.groups; group++) await seedGroup(db, size, group, past);
  db.close();
}

async function seedGroup(db: NuanqunDatabase, size: Size, group: number, past: number[]): Promise<void> {
  const id = groupId(group);
  const ids = Array.from({ length: size.members }, (_, person) => personId(group, person));
  const days = past.map((ago) => ({ day: dayOf(size.now) - ago, said: saidOn(size, group, ago) }));
  await db.groups.put(groupRow({ id, name: `妈妈${group}群`, members: size.members, ...span(size) }));
  await put(
    db.people,
    ids.map((one, index) => personRow(one, index, span(size))),
  );
  await put(
    db.memberships,
    ids.map((one, index) => membershipRow(id, one, index, span(size))),
  );
  await put(
    db.days,
    days.map(({ day, said }) => ({ groupId: id, day, ...counted(said) })),
  );
  await db.speaking.put(speakingRow(id, days));
}

/** Past Dexie, which would tell every other page and the background of each row. */
function put<Row, Key>(table: Table<Row, Key>, rows: Row[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = table.db.backendDB().transaction(table.name, 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore(table.name);
    for (const row of rows) store.put(row);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}

function counted(said: Said[]) {
  const speakers: Record<string, number> = {};
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { personId: speaker, time } of said) {
    speakers[speaker] = (speakers[speaker] ?? 0) + 1;
    const spokenAt = new Date(time).getHours();
    hours[spokenAt] = (hours[spokenAt] ?? 0) + 1;
  }
  return { speakers, messages: said.length, hours, lastMessageAt: said.at(-1)?.time ?? 0 };
}

async function seedMessages(size: Size, every: number): Promise<number> {
  const db = new NuanqunDatabase('nuanqun');
  await db.open();
  let count = 0;
  let batch: MessageRow[] = [];
  for (let ago = size.days - 1; ago >= 0; ago--) {
    for (let group = 0; group < size.groups; group++) {
      for (const said of saidOn(size, group, ago)) {
        if (count++ % every === 0) batch.push(storedMessage(said, count, size));
      }
      if (batch.length < batchSize) continue;
      await put(db.messages, batch);
      batch = [];
    }
  }
  await put(db.messages, batch);
  const kept = await db.messages.count();
  db.close();
  return kept;
}

/** As it is stored by now: old texts are dropped once a day, which would go on for minutes while the popup is timed. */
function storedMessage(said: Said, count: number, { now }: Size): MessageRow {
  const row = messageRow(said, count);
  return said.time < now - keepTexts ? { ...row, text: '' } : row;
}

function span({ now, days }: Size): { since: number; now: number } {
  return { since: startOfDay(dayOf(now) - days), now };
}

/** As long as the ids that the store gives: 12 characters. */
function groupId(group: number): string {
  return `group${String(group).padStart(7, '0')}`;
}

function personId(group: number, person: number): string {
  return `p${String(group).padStart(5, '0')}${String(person).padStart(6, '0')}`;
}

import { dayOf, startOfDay } from '../activity/day';
import { addedLines } from '../history-import/added-lines';
import { type DayLine, unpackLines } from '../history-import/packed-lines';
import type { NuanqunDatabase } from './database';
import { isImported, lineOf, spanOfDay, superfluous } from './imported-messages';
import { keepRows } from './retention';
import { beginSpeaking, noteDay, toSpeakingRow } from './speaking-days';
import type { DayRow, ImportedDayRow, ImportedLinesRow, LiveLine, MessageRow } from './tables';

/** A day of a group, with everything that tells what imports add to it. */
export interface DayState {
  groupId: string;
  day: number;
  counted: DayRow | undefined;
  imported: ImportedDayRow | undefined;
  sources: ImportedLinesRow[];
  /** The messages that are still kept. */
  messages: MessageRow[];
}

/** What a day comes to. */
export interface CombinedDay {
  counted: DayRow;
  imported: ImportedDayRow;
  /** What imports add to what was recorded live. */
  added: DayLine[];
  /** Imported messages for which no line stands any more. */
  superfluous: string[];
}

/** Gives the record that a person's id stands for now, see absorbed-people.ts. */
export type RecordOf = (personId: string) => string;

/** Whether messages of a day may still be kept. */
export function isKept(day: number, now: number): boolean {
  return day >= dayOf(now - keepRows);
}

/** Reads a day; inside the caller's transaction. */
export async function readDay(
  db: NuanqunDatabase,
  groupId: string,
  day: number,
  now: number,
): Promise<DayState> {
  const [counted, imported, sources, messages] = await Promise.all([
    db.days.get([groupId, day]),
    db.importedDays.get([groupId, day]),
    db.importedLines.where('[groupId+day]').equals([groupId, day]).toArray(),
    isKept(day, now)
      ? db.messages
          .where('[groupId+time]')
          .between(...spanOfDay(groupId, day))
          .toArray()
      : [],
  ]);
  return { groupId, day, counted, imported, sources, messages };
}

/** Works out what a day comes to. @param more lines of an import that are not stored yet. */
export function combineDay(state: DayState, recordOf: RecordOf, more: DayLine[] = []): CombinedDay {
  const { groupId, day, counted, imported, sources, messages } = state;
  const before = sumsByRecord(imported?.speakers ?? {}, recordOf);
  const speakers = new Map(
    Object.entries(counted?.speakers ?? {}).map(([id, count]) => [
      id,
      Math.max(0, count - (before.get(id) ?? 0)),
    ]),
  );
  const live = liveLines(imported?.live ?? [], messages, recordOf);
  const present = (line: DayLine) => ({ ...line, personId: recordOf(line.personId), as: line.personId });
  const imports = [...sources.map(unpackLines), ...(more.length > 0 ? [more] : [])];
  const added = addedLines({
    imports: imports.map((lines) => lines.filter(({ personId }) => personId !== '').map(present)),
    live,
    uncompared: uncompared(speakers, live),
  });
  const hours = hoursOf(added);
  const liveHours = Array.from({ length: 24 }, (_, hour) =>
    Math.max(0, (counted?.hours[hour] ?? 0) - (imported?.hours[hour] ?? 0)),
  );
  const liveLastAt = lastLive(state);
  const lastAt = lastOf(added, day);
  const addedBy = countsOf(added);
  for (const [personId, count] of addedBy) speakers.set(personId, (speakers.get(personId) ?? 0) + count);
  const all = [...speakers].filter(([, count]) => count > 0);
  return {
    counted: {
      groupId,
      day,
      speakers: Object.fromEntries(all),
      messages: all.reduce((sum, [, count]) => sum + count, 0),
      hours: liveHours.map((count, hour) => count + (hours[hour] ?? 0)),
      lastMessageAt: Math.max(liveLastAt, lastAt),
      ...(added.length === 0 ? noiseOf(counted) : {}),
    },
    imported: {
      groupId,
      day,
      speakers: Object.fromEntries(countsOf(added.map((line) => ({ personId: line.as })))),
      hours,
      lastAt,
      liveLastAt,
      live,
    },
    added,
    superfluous: superfluous(messages, added),
  };
}

/**
 * Writes what a day comes to; inside the caller's transaction. Who spoke last when is brought up to date where people are
 * added; where lines went, the caller counts it anew at the end (see spoken.ts).
 */
export async function writeDay(
  db: NuanqunDatabase,
  { counted, imported, added, superfluous: gone }: CombinedDay,
  hasImports: boolean,
): Promise<void> {
  const { groupId, day } = counted;
  const isEmpty = counted.messages === 0 && counted.hours.every((count) => count === 0);
  await Promise.all([
    isEmpty ? db.days.delete([groupId, day]) : db.days.put(counted),
    hasImports ? db.importedDays.put(imported) : db.importedDays.delete([groupId, day]),
    gone.length > 0 && db.messages.bulkDelete(gone),
    noteSpoken(db, groupId, day, [...new Set(added.map(({ personId }) => personId))]),
  ]);
}

async function noteSpoken(
  db: NuanqunDatabase,
  groupId: string,
  day: number,
  personIds: string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const inWork = beginSpeaking(await db.speaking.get(groupId));
  for (const personId of personIds) noteDay(inWork, personId, day);
  await db.speaking.put(toSpeakingRow(groupId, inWork));
}

/** What was recorded live: what was noted of it before, while texts were there, and what is kept now. */
function liveLines(noted: LiveLine[], messages: MessageRow[], recordOf: RecordOf): LiveLine[] {
  const byId = new Map(noted.map((line) => [line.messageId, { ...line, personId: recordOf(line.personId) }]));
  for (const row of messages) {
    if (isImported(row) || row.personId === '' || row.kind === 'notice') continue;
    const known = byId.get(row.id);
    const line = { messageId: row.id, ...lineOf(row) };
    if (!known || known.fingerprint === 0) byId.set(row.id, line);
  }
  return [...byId.values()];
}

/** Person id → live messages that were counted and of which no more is known. */
function uncompared(speakers: Map<string, number>, live: LiveLine[]): Map<string, number> {
  const known = countsOf(live);
  return new Map([...speakers].map(([id, count]) => [id, Math.max(0, count - (known.get(id) ?? 0))]));
}

/** When something was said live last: the day's own time where imports did not set it. */
function lastLive({ counted, imported, messages }: DayState): number {
  const last = counted?.lastMessageAt ?? 0;
  if (!imported) return last;
  const kept = messages.filter((row) => !isImported(row) && row.personId !== '');
  const known = Math.max(imported.liveLastAt, last === imported.lastAt ? 0 : last);
  return kept.reduce((most, { time }) => Math.max(most, time), known);
}

/** Links and adverts are counted of live messages only: they stay where nothing else counts that day. */
function noiseOf(counted: DayRow | undefined): Pick<DayRow, 'links' | 'adverts'> {
  const { links, adverts } = counted ?? {};
  return links && adverts ? { links, adverts } : {};
}

function countsOf(lines: readonly { personId: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { personId } of lines) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return counts;
}

function sumsByRecord(record: Record<string, number>, recordOf: RecordOf): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [id, count] of Object.entries(record)) {
    const personId = recordOf(id);
    sums.set(personId, (sums.get(personId) ?? 0) + count);
  }
  return sums;
}

function hoursOf(lines: readonly DayLine[]): number[] {
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { minute } of lines) {
    const hour = Math.floor(minute / 60);
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

function lastOf(lines: readonly DayLine[], day: number): number {
  const last = lines.reduce((most, { minute }) => Math.max(most, minute), -1);
  return last === -1 ? 0 : startOfDay(day) + last * 60_000;
}

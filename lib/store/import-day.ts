import type { Collection } from 'dexie';
import { minuteOfDay } from '../activity/day';
import { messageKinds } from '../chat/message';
import { type DayLine, keyOfLine, packLines } from '../history-import/packed-lines';
import { presentRecords } from './absorbed-people';
import { forgetCounters } from './counters-cache';
import type { NuanqunDatabase } from './database';
import {
  type CombinedDay,
  combineDay,
  type DayState,
  isKept,
  type RecordOf,
  readDay,
  writeDay,
} from './imported-day';
import { countByKey, importedMessageId, isImported, lineOf } from './imported-messages';
import { inTurn } from './in-turn';
import { keepRows, keepTexts } from './retention';
import type { ImportChunkRow, ImportRow, MessageRow } from './tables';
import { withoutErased } from './without-erased';

/** Messages written in one transaction, so that recording never waits long. */
const batch = 2000;

/** A line that waits, with what is kept of it as a message. */
interface WaitingLine extends DayLine {
  time: number;
  kind: MessageRow['kind'];
  text: string;
}

interface PlannedDay {
  state: DayState;
  combined: CombinedDay;
  lines: WaitingLine[];
  rows: MessageRow[];
}

/**
 * Imports the lines of one day: first its messages, as far as they are young enough to be kept, in small transactions; then
 * counters, fingerprints and progress in one, which also takes the lines off what waits. Interrupted anywhere it is begun anew and
 * comes to the same.
 * @param isStopped asked between transactions.
 * @returns whether the day is through.
 */
export async function importDay(
  db: NuanqunDatabase,
  past: Pick<ImportRow, 'id' | 'groupId'>,
  day: number,
  { now, isStopped }: { now: number; isStopped: () => boolean },
): Promise<boolean> {
  const accountId = (await db.groups.get(past.groupId))?.accountId;
  if (accountId === undefined) return false;
  for (;;) {
    const recordOf = await presentRecords(db);
    const planned = await planDay(db, past, { day, accountId, recordOf, now });
    if (!planned) return false;
    for (let from = 0; from < planned.rows.length; from += batch) {
      if (isStopped()) return false;
      await writeMessages(db, past.id, planned.rows.slice(from, from + batch));
    }
    if (isStopped()) return false;
    if (await commitDay(db, past.id, planned)) return true;
  }
}

/** @returns null where the import does not run any more. */
async function planDay(
  db: NuanqunDatabase,
  past: Pick<ImportRow, 'id' | 'groupId'>,
  { day, accountId, recordOf, now }: { day: number; accountId: string; recordOf: RecordOf; now: number },
): Promise<PlannedDay | null> {
  const tables = [db.imports, db.importChunks, db.importedLines, db.importedDays, db.days, db.messages];
  const read = await db.transaction('r', tables, async () => {
    const row = await db.imports.get(past.id);
    const chunks = await chunksOf(db, past.id, day).toArray();
    return { row, chunks, state: await readDay(db, past.groupId, day, now) };
  });
  if (read.row?.state !== 'running') return null;
  const lines = waitingLines(read.row, read.chunks, recordOf);
  // What a day already has of this import was taken from chunks that came again.
  const state = { ...read.state, sources: read.state.sources.filter(({ importId }) => importId !== past.id) };
  const combined = combineDay(state, recordOf, lines);
  const rows = isKept(day, now) ? newMessages(state, combined.added, lines, { accountId, now }) : [];
  return { state, combined, lines, rows: await withoutErased(db, rows) };
}

function chunksOf(db: NuanqunDatabase, importId: string, day: number): Collection<ImportChunkRow> {
  return db.importChunks.where('[importId+day+part]').between([importId, day, 0], [importId, day, Infinity]);
}

function waitingLines({ names }: ImportRow, chunks: ImportChunkRow[], recordOf: RecordOf): WaitingLine[] {
  return chunks.flatMap((chunk) =>
    chunk.times.flatMap((time, at): WaitingLine[] => {
      const personId = names[chunk.names[at] ?? -1]?.personId ?? '';
      if (personId === '') return [];
      return [
        {
          personId: recordOf(personId),
          minute: minuteOfDay(time),
          fingerprint: chunk.fingerprints[at] ?? 0,
          time,
          kind: messageKinds[chunk.kinds[at] ?? -1] ?? 'other',
          text: chunk.texts[at] ?? '',
        },
      ];
    }),
  );
}

/** The messages of the lines that count and are not stored yet. Texts that are too old by now are left out. */
function newMessages(
  { groupId, day, messages }: DayState,
  added: readonly DayLine[],
  lines: readonly WaitingLine[],
  { accountId, now }: { accountId: string; now: number },
): MessageRow[] {
  const wanted = countByKey(added);
  const stored = messages.filter(isImported);
  const ids = new Set(stored.map(({ id }) => id));
  const there = countByKey(stored.map(lineOf));
  const rows: MessageRow[] = [];
  for (const line of lines) {
    const key = keyOfLine(line);
    const have = there.get(key) ?? 0;
    if (have >= (wanted.get(key) ?? 0) || line.time < now - keepRows) continue;
    there.set(key, have + 1);
    const id = freeId(ids, (place) => importedMessageId(accountId, groupId, day, line, place), have);
    rows.push({
      id,
      groupId,
      personId: line.personId,
      time: line.time,
      timeIsFirstSeen: false,
      kind: line.kind,
      text: line.time < now - keepTexts ? '' : line.text,
      recalled: false,
    });
  }
  return rows;
}

function freeId(taken: Set<string>, idAt: (place: number) => string, from: number): string {
  let place = from;
  while (taken.has(idAt(place))) place += 1;
  const id = idAt(place);
  taken.add(id);
  return id;
}

/** Messages of people who were erased meanwhile are not written. */
function writeMessages(db: NuanqunDatabase, importId: string, rows: MessageRow[]): Promise<void> {
  return inTurn(db, 'recording', async () => {
    const recordOf = await presentRecords(db);
    await db.transaction('rw', db.imports, db.messages, async () => {
      const past = await db.imports.get(importId);
      const named = new Set(past?.names.map(({ personId }) => recordOf(personId)));
      await db.messages.bulkPut(rows.filter(({ personId }) => named.has(personId)));
    });
  });
}

/** @returns whether it was written; not where the day was counted otherwise, or somebody erased, since it was planned. */
function commitDay(db: NuanqunDatabase, importId: string, planned: PlannedDay): Promise<boolean> {
  const { state, combined, lines } = planned;
  const { groupId, day } = state;
  return inTurn(db, 'recording', async () => {
    const recordOf = await presentRecords(db);
    const { imports, importChunks, importedLines, importedDays, days, speaking, messages } = db;
    const tables = [imports, importChunks, importedLines, importedDays, days, speaking, messages];
    const isWritten = await db.transaction('rw', tables, async () => {
      const [past, counted] = await Promise.all([db.imports.get(importId), db.days.get([groupId, day])]);
      if (past?.state !== 'running') return true;
      // Also who said it: who is merged or split meanwhile leaves the number of messages as it was.
      const isSame = JSON.stringify(counted) === JSON.stringify(state.counted);
      const named = new Set(past.names.map(({ personId }) => recordOf(personId)));
      if (!isSame || lines.some(({ personId }) => !named.has(personId))) return false;
      const through = past.through + lines.length;
      const known = past.known + lines.length - gained(state, combined);
      await Promise.all([
        db.importedLines.put({ importId, groupId, day, ...packLines(lines) }),
        writeDay(db, combined, true),
        chunksOf(db, importId, day).delete(),
        db.imports.put({ ...past, through, known }),
      ]);
      return true;
    });
    forgetCounters(db);
    return isWritten;
  });
}

/** How many messages the day has more than before. */
function gained({ counted }: DayState, combined: CombinedDay): number {
  return combined.counted.messages - (counted?.messages ?? 0);
}

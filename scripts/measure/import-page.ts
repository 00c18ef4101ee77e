import { dayOf } from '../../lib/activity/day';
import { ChunkBuilder } from '../../lib/history-import/chunk-builder';
import { HistorySummaryBuilder } from '../../lib/history-import/history-summary';
import { openHistory } from '../../lib/history-import/open-history';
import { readHistory } from '../../lib/history-import/read-history';
import { NuanqunDatabase } from '../../lib/store/database';
import { keepTexts } from '../../lib/store/retention';
import { cancelImport, runImports } from '../../lib/store/run-imports';
import { writeSetting } from '../../lib/store/settings';
import { beginImport, newRecord, planImport, stageLines } from '../../lib/store/start-import';
import type { MessageRow } from '../../lib/store/tables';
import { copiedText } from './import-workload';
import { timeRawStore } from './raw-store';

/** What the import of one copy took, in ms, from the text to the last line that is counted. */
export interface ImportTimes {
  reading: number;
  all: number;
  /** The longest time in which the page could do nothing else while it read and handed over, and in which the background could not. */
  longestOnPage: number;
  longestInBackground: number;
  /** Putting the same lines as messages into a bare store. */
  raw: number;
}

/** What scripts/measure/recording.ts calls in the browser. */
export interface ImportPage {
  importPast(lines: number, days: number): Promise<ImportTimes>;
  /** ms from asking to cancel to nothing being brought in any more. */
  cancelPast(lines: number, days: number): Promise<number>;
}

Object.assign(window, { importPast, cancelPast } satisfies ImportPage);

const groupId = 'group0';
const accountId = 'measured';
const batch = 2000;

async function importPast(lines: number, days: number): Promise<ImportTimes> {
  const now = Date.now();
  const text = new Blob(copiedText(lines, days, now));
  const db = await openMeasured();
  const onPage = new LongTasks();
  const start = performance.now();
  const importId = await stage(db, text, now);
  const reading = performance.now() - start;
  const longestOnPage = onPage.end();
  const inBackground = new LongTasks();
  await beginImport(db, importId, now);
  await runImports(db, { now });
  const all = performance.now() - start;
  const longestInBackground = inBackground.end();
  const past = await db.imports.get(importId);
  let counted = 0;
  await db.days.each((day) => {
    counted += day.messages;
  });
  if (past?.state !== 'done' || past.lines !== lines || counted !== lines) {
    throw new Error(`of ${lines} lines ${past?.through} came through and ${counted} were counted`);
  }
  await db.delete();
  const raw = await timeRawStore(rowsOf(text, now));
  return { reading, all, longestOnPage, longestInBackground, raw };
}

async function cancelPast(lines: number, days: number): Promise<number> {
  const now = Date.now();
  const db = await openMeasured();
  const importId = await stage(db, new Blob(copiedText(lines, days, now)), now);
  await beginImport(db, importId, now);
  const running = runImports(db, { now });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const asked = performance.now();
  await cancelImport(db, importId);
  let before = -1;
  for (;;) {
    const { state } = (await db.imports.get(importId)) ?? {};
    const messages = await db.messages.count();
    if (state !== 'running' && messages <= before) break;
    before = messages;
  }
  const took = performance.now() - asked;
  await running;
  const left = (await db.days.count()) + (await db.messages.count());
  if (left > 0) throw new Error(`${left} rows were left behind`);
  await db.delete();
  return took;
}

/** From the text to what waits in the database, as the page and the background do it. */
async function stage(db: NuanqunDatabase, text: Blob, now: number): Promise<string> {
  const opened = await openHistory(text, '', dayOf(now));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const summary = new HistorySummaryBuilder(now);
  for await (const { found } of readHistory(opened.source)) summary.add(found);
  const { speakers, firstAt, lastAt, lines } = summary.summary();
  const names = speakers.map(({ name }) => ({ name, personId: newRecord }));
  const span = { firstAt, lastAt, fromDay: dayOf(firstAt), toDay: dayOf(lastAt) };
  const plan = { groupId, groupName: '', source: '', ...span, lines, names };
  const { importId } = await planImport(db, plan, now);
  const places = new Map(speakers.map(({ name }, place) => [name, place]));
  const builder = new ChunkBuilder({ importId, groupId }, now - keepTexts);
  for await (const { found } of readHistory(opened.source)) {
    for (const one of found) {
      if (one.kind === 'said') builder.add(one.said, places.get(one.said.name) ?? 0);
    }
    // What goes to the background is written as JSON on the way.
    if (builder.size >= batch) await stageLines(db, JSON.parse(JSON.stringify(builder.take())));
  }
  await stageLines(db, builder.take());
  return importId;
}

async function openMeasured(): Promise<NuanqunDatabase> {
  const db = new NuanqunDatabase(`import-${crypto.randomUUID()}`);
  await writeSetting(db, 'termsAcceptedAt', 1);
  await db.groups.add({
    id: groupId,
    accountId,
    name: groupId,
    memberCount: 0,
    ownedByMe: true,
    watched: 0,
    rosterSeenAt: 0,
    rosterLastSeenAt: 0,
    watchPeriods: [],
    importedPeriods: [],
    firstSeenAt: 1,
    lastSeenAt: 1,
  });
  return db;
}

/** Every line as a message, in batches. */
async function* rowsOf(text: Blob, now: number): AsyncGenerator<MessageRow[]> {
  const opened = await openHistory(text, '', dayOf(now));
  if (!opened.ok) throw new Error(opened.problem.kind);
  let rows: MessageRow[] = [];
  let at = 0;
  for await (const { found } of readHistory(opened.source)) {
    for (const one of found) {
      if (one.kind !== 'said') continue;
      at += 1;
      const { name: personId, time, kind, text: said } = one.said;
      rows.push({
        id: `${accountId}/70${String(1_000_000_000 + at * 7919)}`,
        groupId,
        personId,
        time,
        timeIsFirstSeen: false,
        kind,
        text: said,
        recalled: false,
      });
    }
    if (rows.length < batch) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** The longest task that the browser tells of; 50 ms and less are no long tasks. */
class LongTasks {
  private longest = 0;
  private readonly observer = new PerformanceObserver((list) => this.note(list.getEntries()));

  constructor() {
    this.observer.observe({ type: 'longtask' });
  }

  end(): number {
    this.note(this.observer.takeRecords());
    this.observer.disconnect();
    return this.longest;
  }

  private note(entries: PerformanceEntry[]): void {
    for (const { duration } of entries) this.longest = Math.max(this.longest, duration);
  }
}

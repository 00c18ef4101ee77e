import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, startOfDay } from '../../lib/activity/day';
import type { SaidLine } from '../../lib/history-import/said-line';
import type { NuanqunDatabase } from '../../lib/store/database';
import { noteImported } from '../../lib/store/note-imported';
import { recordMessages } from '../../lib/store/record-messages';
import { runImports, undoImport } from '../../lib/store/run-imports';
import { freshDatabase } from './fresh-database';
import { importPast, stage } from './imports';
import { message, recorded } from './messages';
import { TestLogin } from './rosters';

export const minute = 60_000;
export const day = 1440 * minute;
/** Noon. */
export const now = new Date(2026, 2, 10, 12).getTime();
export const yesterday = startOfDay(dayOf(now) - 1) + 600 * minute;
/** So long ago that no message of it is kept. */
export const long = startOfDay(dayOf(now) - 200) + 600 * minute;

/** A watched group of 阿紫 and 阿花, into which pasts are imported. */
export class GroupWithPast {
  db!: NuanqunDatabase;
  groupId = '';
  accountId = '';
  /** Name → person id. */
  people: Record<string, string> = {};
  private messages = 0;

  /** Begins with an empty database. */
  async open(): Promise<this> {
    fakeBrowser.reset();
    this.db = await freshDatabase();
    const login = await new TestLogin(this.db, 'one').begin(now - 20 * day);
    const link = await login.watches('g', '群', { a: '阿紫', b: '阿花' }, now - 20 * day);
    this.groupId = link.groupId;
    this.accountId = login.accountId;
    this.people = { 阿紫: link.people[login.id('a')] ?? '', 阿花: link.people[login.id('b')] ?? '' };
    return this;
  }

  /** Records a message live, as its batch would be. */
  async live(name: string, time: number, text: string): Promise<void> {
    this.messages += 1;
    const { db, groupId, accountId } = this;
    const heard = message(`m${this.messages}`, { groupId, personId: this.people[name] ?? '', time, text });
    const { rows } = await recordMessages(db, { accountId, messages: [heard] }, now);
    await noteImported(db, rows, now);
  }

  /** Imports lines to the end; a name that nobody carries gets a new record. @returns the import's id. */
  imports(lines: SaidLine[], people = this.people): Promise<string> {
    return importPast(this.db, this.groupId, lines, people, now);
  }

  /** Brings lines to where the import may begin. @returns the import's id. */
  stages(lines: SaidLine[]): Promise<string> {
    return stage(this.db, this.groupId, lines, this.people, now);
  }

  async undo(importId: string): Promise<void> {
    await undoImport(this.db, importId);
    await runImports(this.db, { now });
  }

  /** Who spoke how often on a day, by person id. */
  async speakers(time: number): Promise<Record<string, number> | undefined> {
    return (await this.db.days.get([this.groupId, dayOf(time)]))?.speakers;
  }

  /** What counts: counters of days and of who spoke last when, and how many messages there are of each, under names. */
  async counted() {
    const { days, speaking, messages } = await recorded(this.db);
    const names = new Map(Object.entries(this.people).map(([name, id]) => [id, name]));
    const byName = (entries: [string, unknown][]) =>
      entries.map(([id, value]) => `${names.get(id) ?? id} ${String(value)}`).sort();
    return {
      days: days.map(({ day: ofDay, messages: count, hours, lastMessageAt, speakers }) => ({
        day: ofDay,
        messages: count,
        hours,
        speakers: byName(speakers),
        lastMinute: Math.floor(lastMessageAt / minute),
      })),
      speaking: speaking
        .filter(({ last }) => last.length > 0)
        .map(({ last, before }) => ({ last: byName(last), before: byName(before) })),
      messages: messages
        .map((row) => `${names.get(row.personId)} ${Math.floor(row.time / minute)} ${row.kind} ${row.text}`)
        .sort(),
    };
  }
}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '../../lib/activity/day';
import type { RecordedMessage } from '../../lib/messages';
import type { NuanqunDatabase } from '../../lib/store/database';
import { messageRowId } from '../../lib/store/message-row';
import { noteReactions, recallReactions } from '../../lib/store/note-reactions';
import { noteUse } from '../../lib/store/note-use';
import { setOccasion, undoOccasion } from '../../lib/store/occasions';
import { proposeOccasions } from '../../lib/store/propose-occasions';
import { proposedOccasions, readOccasions } from '../../lib/store/read-occasions';
import { recallMessage } from '../../lib/store/recall-message';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { dropOldTexts } from '../../lib/store/retention';
import { setRole } from '../../lib/store/set-role';
import { acceptTerms } from '../../lib/store/terms';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { message as textMessage } from './messages';
import { TestLogin } from './rosters';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = new Date(2026, 2, 18, 12, 0).getTime();
const today = { fromDay: dayOf(start), toDay: dayOf(start) };

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let host: string;
let others: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  await acceptTerms(db);
  login = await new TestLogin(db, 'one').begin(start - 40 * day);
  const names = { h: '小管家', a: '阿紫', b: '小白', c: '小红', s: '小助手' };
  const link = await login.watches('g', '群', names, start - 40 * day);
  groupId = link.groupId;
  [host = '', ...others] = ['h', 'a', 'b', 'c', 's'].map((key) => link.people[login.id(key)] ?? '');
  await setRole(db, { personId: host, role: 'staff' });
  await setRole(db, { personId: others[3] ?? '', role: 'staff' });
});

function says(id: string, personId: string, time: number, text: string): RecordedMessage {
  return textMessage(id, { groupId, personId, time, text });
}

/** A batch as the background handles it. */
async function record(messages: RecordedMessage[], now = start + hour): Promise<number> {
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, now);
  await proposeOccasions(db, rows, now);
  return noteReactions(db, rows, now);
}

const rowId = (id: string) => messageRowId(login.accountId, id);
const offer = () => says('offer', host, start, '【周六市集】要来的扣1，我统计人数');

async function hows() {
  const row = await db.occasions.get(rowId('offer'));
  return row?.reactions.map(({ personId, how }) => [personId, how]);
}

describe('who reacted', () => {
  test('is counted as messages come, once somebody has marked the message', async () => {
    const [one = '', two = '', three = '', staff = ''] = others;
    await record([offer(), says('1', one, start + minute, '1')]);
    expect(await hows()).toEqual([]);
    await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
    expect(await hows()).toEqual([[one, 'short']]);
    await record([says('2', two, start + 2 * minute, '1'), says('3', staff, start + 3 * minute, '1')]);
    await record([says('4', three, start + 25 * hour, '1')], start + 25 * hour);
    const [occasion] = await readOccasions(db, groupId, today, start + 26 * hour);
    // Staff reacted, too, and does not count.
    expect(occasion).toMatchObject({ reacted: 2, hows: { short: 2 }, members: 3, isOver: true });
  });

  test('is the same in whatever order and portions messages come, also to a worker that died in between', async () => {
    const [one = '', two = '', three = ''] = others;
    const said = [
      says('1', one, start + minute, '1'),
      says('2', two, start + 5 * minute, '拼单牛奶，要的扣1'),
      says('3', three, start + 6 * minute, '1'),
      says('4', three, start + 9 * minute, '@小管家\u2005几点开始'),
      says('5', two, start + 10 * minute, '666'),
    ];
    const expected = [
      [one, 'short'],
      [three, 'mentioned'],
    ];
    await record([offer()]);
    await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
    for (const message of said.toReversed()) await record([message]);
    expect(await hows()).toEqual(expected);
    db = afterWorkerRestart(db);
    expect(await record(said)).toBe(0);
    expect(await hows()).toEqual(expected);
  });

  test('is taken back with a message that is recalled, and the occasion with its own', async () => {
    const [one = ''] = others;
    await record([offer(), says('1', one, start + minute, '1')]);
    await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
    const recall = async (messageId: string) => {
      await recallMessage(db, { accountId: login.accountId, messageId });
      await recallReactions(db, { accountId: login.accountId, messageId }, start + hour);
    };
    await recall('1');
    expect(await hows()).toEqual([]);
    await recall('offer');
    expect(await db.occasions.count()).toBe(0);
  });

  test('is noted once messages can be read again, where once they could not', async () => {
    const [one = '', two = ''] = others;
    await record([offer()]);
    await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
    db = afterWorkerRestart(db);
    vi.spyOn(db.messages, 'where').mockImplementationOnce(() => {
      throw new Error('the disk did not answer');
    });
    await expect(record([says('1', one, start + minute, '1')])).rejects.toThrow('did not answer');
    await record([says('2', two, start + 2 * minute, '1')]);
    expect(await hows()).toEqual([
      [one, 'short'],
      [two, 'short'],
    ]);
  });

  test('costs nothing while nothing is on offer', async () => {
    const [one = ''] = others;
    await record([says('0', one, start, '早')]);
    const reads = [
      vi.spyOn(db.occasions, 'where'),
      vi.spyOn(db.messages, 'where'),
      vi.spyOn(db.people, 'bulkGet'),
    ];
    const { rows } = await recordMessages(
      db,
      { accountId: login.accountId, messages: [says('1', one, start + minute, '今天的鱼好新鲜')] },
      start,
    );
    await proposeOccasions(db, rows, start);
    await noteReactions(db, rows, start);
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  });
});

test('the page tells times in whole seconds: who reacts in that second does', async () => {
  const [one = ''] = others;
  await record([says('offer', host, start + 700, '要来的扣1，我统计人数'), says('1', one, start, '1')]);
  await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
  expect(await hows()).toEqual([[one, 'short']]);
});

describe('a message is proposed', () => {
  test('where staff or the operator offer something, and counts nothing until it is accepted', async () => {
    const [one = ''] = others;
    await record([
      offer(),
      says('1', one, start, '【二手】出一个婴儿床，要的扣1'),
      says('2', host, start, '好的'),
    ]);
    const proposed = await proposedOccasions(db, groupId);
    expect(proposed.map(({ id, kind, title }) => [id, kind, title])).toEqual([
      [rowId('offer'), 'event', '【周六市集】要来的扣1，我统计人数'],
    ]);
    expect(await readOccasions(db, groupId, today, start + hour)).toEqual([]);
  });

  test('where it was sent soon after a topic was drafted', async () => {
    await noteUse(db, { groupId, topicId: 't' }, start - minute);
    await record([says('1', host, start, '你家娃最近迷上了哪本书')]);
    await record([says('2', host, start + hour, '上次那本我家也有呢')]);
    expect((await proposedOccasions(db, groupId)).map(({ id, kind }) => [id, kind])).toEqual([
      [rowId('1'), 'topic'],
    ]);
  });

  test('once only: what was dismissed is not proposed again', async () => {
    await record([offer()]);
    await setOccasion(db, { messageId: rowId('offer'), kind: null });
    await record([offer()]);
    expect(await proposedOccasions(db, groupId)).toEqual([]);
  });
});

describe('a decision', () => {
  test('is taken back to what was there before', async () => {
    await record([offer(), says('own', others[0] ?? '', start, '周日一起爬山吗')]);
    const marked = await setOccasion(db, { messageId: rowId('own'), kind: 'event' });
    await undoOccasion(db, marked);
    expect(await db.occasions.get(rowId('own'))).toBeUndefined();
    const accepted = await setOccasion(db, { messageId: rowId('offer'), kind: 'announcement' });
    await undoOccasion(db, accepted);
    expect(await db.occasions.get(rowId('offer'))).toMatchObject({ state: 'proposed', kind: 'event' });
  });

  test('may be taken back to one that counts, with what came meanwhile', async () => {
    await record([offer()]);
    await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
    const undo = await setOccasion(db, { messageId: rowId('offer'), kind: null });
    await record([says('1', others[0] ?? '', start + minute, '1')]);
    expect(await hows()).toEqual([]);
    await undoOccasion(db, undo);
    expect(await hows()).toEqual([[others[0], 'short']]);
  });

  test('is refused where the words are gone', async () => {
    await expect(setOccasion(db, { messageId: 'nothing', kind: 'event' })).rejects.toThrow();
  });
});

test('how many were active before, and how much of the day was watched, stand beside it', async () => {
  const [one = '', two = ''] = others;
  await record([says('1', one, start - 2 * day, '早'), says('2', two, start - 30 * day, '早'), offer()]);
  const minutes = Array.from({ length: 360 }, (_, index) => Math.floor(start / minute) + index);
  await recordCoverage(db, { accountId: login.accountId, minutes }, start + 7 * hour);
  await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
  const [occasion] = await readOccasions(db, groupId, today, start + 30 * hour);
  expect(occasion).toMatchObject({ active: 1, watchedShare: 0.25, isOver: true });
  const [running] = await readOccasions(db, groupId, today, start + 6 * hour);
  expect(running).toMatchObject({ watchedShare: 1, isOver: false });
});

test('whoever reacted was a member, also where the page counted fewer', async () => {
  const [one = '', two = ''] = others;
  await record([offer(), says('1', one, start + minute, '1'), says('2', two, start + 2 * minute, '1')]);
  await db.groups.update(groupId, { memberCount: 3 });
  await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
  const [occasion] = await readOccasions(db, groupId, today, start + hour);
  // Two of the three are staff.
  expect(await db.occasions.get(rowId('offer'))).toMatchObject({ members: 1 });
  expect(occasion).toMatchObject({ reacted: 2, members: 2 });
});

test('one person under two records counts once', async () => {
  const [one = '', two = ''] = others;
  await record([offer(), says('1', one, start + minute, '1'), says('2', two, start + 2 * minute, '1')]);
  await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
  await db.merges.add({
    id: 'm',
    accountId: login.accountId,
    keptId: one,
    absorbedId: two,
    at: start,
    by: 'person',
    evidence: [],
    absorbedWasPresent: false,
    before: null,
    undoneAt: 0,
  });
  const [occasion] = await readOccasions(db, groupId, today, start + hour);
  expect(occasion?.reacted).toBe(1);
});

test('proposals go with the texts, what was marked stays 400 days', async () => {
  await record([offer(), says('2', host, start, '@所有人 明天停水')]);
  await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
  await dropOldTexts(db, start + 31 * day);
  expect((await db.occasions.toArray()).map(({ id }) => id)).toEqual([rowId('offer')]);
  await dropOldTexts(db, start + 401 * day);
  expect(await db.occasions.count()).toBe(0);
});

test('days of an imported past were watched from morning to night', async () => {
  await record([offer()]);
  await setOccasion(db, { messageId: rowId('offer'), kind: 'event' });
  await db.groups.update(groupId, { importedPeriods: [{ importId: 'i1', ...today }] });
  const [occasion] = await readOccasions(db, groupId, today, start + 30 * hour);
  expect(occasion?.watchedShare).toBeCloseTo(0.5);
});

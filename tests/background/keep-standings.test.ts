import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, startOfDay } from '../../lib/activity/day';
import { keepStandings } from '../../lib/background/keep-standings';
import { i18n } from '../../lib/language/i18n';
import { removeAllListeners, sendMessage } from '../../lib/messages';
import type { NuanqunDatabase } from '../../lib/store/database';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { settleStandings } from '../../lib/store/settle-standings';
import type { DayRow } from '../../lib/store/tables';
import { watchGroup } from '../../lib/store/watch-group';
import { freshDatabase } from '../store/fresh-database';
import { message } from '../store/messages';
import { TestLogin } from '../store/rosters';

const minute = 60_000;
const noon = new Date(2026, 10, 25, 12).getTime();
const day = 1440 * minute;
const shown = {
  setBadgeText: vi.fn(async () => {}),
  setTitle: vi.fn(async () => {}),
  setBadgeBackgroundColor: vi.fn(async () => {}),
  setBadgeTextColor: vi.fn(async () => {}),
};

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let personId: string;

/** A group that was watched for eight days, in which nobody spoke. */
beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(noon);
  for (const call of Object.values(shown)) call.mockClear();
  Object.assign(browser, { action: shown });
  db = await freshDatabase();
  const since = noon - 8 * day;
  login = await new TestLogin(db, 'one').begin(since);
  const group = await login.watches('g', '读书群', { a: '阿紫' }, since);
  groupId = group.groupId;
  personId = group.people[login.id('a')] ?? '';
  for (let ago = 8; ago > 0; ago--) {
    const at = noon - ago * day;
    const minutes = Array.from({ length: 90 }, (_, index) => Math.floor(at / minute) - index);
    await recordCoverage(db, { accountId: login.accountId, minutes }, at);
  }
});

afterEach(() => {
  removeAllListeners();
  vi.useRealTimers();
});

function says(id: string) {
  const messages = [message(id, { groupId, personId, time: noon })];
  return recordMessages(db, { accountId: login.accountId, messages });
}

const standing = async () => (await db.standings.get(groupId))?.standing;
const note = async () => (await browser.storage.session.get('unsettledStandings')).unsettledStandings;

test('when the browser starts all are worked out, and the button says how many need attention', async () => {
  keepStandings(db);
  await vi.waitFor(() => expect(shown.setBadgeText).toHaveBeenLastCalledWith({ text: '1' }), 5000);
  expect(shown.setTitle).toHaveBeenLastCalledWith({ title: i18n.t('badge.title', 1) });
  expect(await standing()).toMatchObject({ grade: { state: 'silent' } });
  await vi.waitFor(async () => {
    const next = await browser.alarms.get('standings');
    expect(next?.scheduledTime).toBe(startOfDay(dayOf(noon) + 1));
  });
});

test('after a message its group is worked out by itself', async () => {
  keepStandings(db);
  await sendMessage('settleStandings');
  await says('1');
  await vi.waitFor(async () => expect(await standing()).toMatchObject({ speakersToday: 1 }), 5000);
  await vi.waitFor(async () => expect(await note()).toEqual([]));
});

test('what a worker left when it ended is worked out by the next one, and nothing else', async () => {
  await login.watches('h', '别的群', { a: '阿紫' });
  const other = (await db.groups.toArray()).find(({ id }) => id !== groupId)?.id ?? '';
  keepStandings(db);
  await sendMessage('settleStandings');
  removeAllListeners();
  await db.standings.toCollection().modify((row) => {
    row.standing.speakersToday = 99;
  });
  await browser.storage.session.set({ unsettledStandings: [groupId] });
  keepStandings(db);
  await vi.waitFor(async () => expect(await standing()).toMatchObject({ speakersToday: 0 }), 5000);
  expect((await db.standings.get(other))?.standing.speakersToday).toBe(99);
});

test('what many groups rest on and a worker did not come to is taken up by the next one', async () => {
  await says('1');
  await settleStandings(db, 'all', noon);
  await browser.storage.session.set({ unsettledStandings: [] });
  await setRole(db, { personId, role: 'staff' });
  keepStandings(db);
  await vi.waitFor(async () => expect(await standing()).toMatchObject({ speakersToday: 0 }), 5000);
});

test('a group that could not be worked out stays noted, and the button tells of the others', async () => {
  await login.watches('h', '别的群', { a: '阿紫' });
  const row = { groupId, day: dayOf(noon), messages: 1, hours: [], lastMessageAt: noon };
  await db.days.put(row as unknown as DayRow);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  keepStandings(db);
  await sendMessage('settleStandings');
  expect(await note()).toEqual([groupId]);
  expect(warned).toHaveBeenCalled();
  expect(shown.setBadgeText).toHaveBeenCalled();
  expect(await browser.alarms.get('standings')).toMatchObject({
    scheduledTime: startOfDay(dayOf(noon) + 1),
  });
  warned.mockRestore();
});

test('a group that is no longer watched is not counted', async () => {
  keepStandings(db);
  await sendMessage('settleStandings');
  expect(shown.setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
  await watchGroup(db, { groupId, watched: false });
  await vi.waitFor(() => expect(shown.setBadgeText).toHaveBeenLastCalledWith({ text: '' }), 5000);
  expect(shown.setTitle).toHaveBeenLastCalledWith({ title: i18n.t('common.appName') });
});

test('what is being worked out stays noted while more comes in', async () => {
  keepStandings(db);
  await sendMessage('settleStandings');
  await browser.storage.session.set({ unsettledStandings: [] });
  const noted: unknown[] = [];
  const otherGroupChanges = async () => {
    await db.days.put({ groupId: 'other', day: 1, speakers: {}, messages: 0, hours: [], lastMessageAt: 0 });
    await vi.waitFor(async () => expect(await note()).toContain('other'));
    noted.push(await note());
    return groupId;
  };
  // The work is in its middle when it writes what it came to.
  const write = vi.spyOn(db.standings, 'bulkPut');
  write.mockImplementationOnce(() => Dexie.Promise.resolve(otherGroupChanges()));
  await says('1');
  await vi.waitFor(() => expect(noted).toEqual([expect.arrayContaining([groupId, 'other'])]), 5000);
});

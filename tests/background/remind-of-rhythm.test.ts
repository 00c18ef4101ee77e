import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remindOfRhythm, setReminder } from '../../lib/background/remind-of-rhythm';
import type { NuanqunDatabase } from '../../lib/store/database';
import { saveRhythm } from '../../lib/store/rhythms';
import { freshDatabase } from '../store/fresh-database';
import { TestLogin } from '../store/rosters';

let db: NuanqunDatabase;
let groupId: string;
let allowed: boolean;
const create = vi.fn(async () => '');
/** A Wednesday at noon; the topic comes at eight. */
const noon = new Date(2026, 10, 25, 12).getTime();
const eight = new Date(2026, 10, 25, 20).getTime();

beforeEach(async () => {
  fakeBrowser.reset();
  create.mockClear();
  allowed = true;
  Object.assign(browser, {
    permissions: { contains: async () => allowed },
    notifications: { create },
  });
  db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin();
  groupId = (await login.watches('g', '读书群', { a: '阿紫' })).groupId;
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(noon);
  remindOfRhythm(db);
});

afterEach(() => vi.useRealTimers());

function topic(weekday: number, minute = 1200) {
  const more = { kind: 'topic', tag: '', body: '', reminds: true } as const;
  return { groupId, title: `第 ${weekday} 天`, weekday, minute, ...more };
}

async function ring(at: number, late = 0): Promise<void> {
  vi.setSystemTime(at + late);
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'rhythm',
    scheduledTime: at,
    persistAcrossSessions: true,
  });
  await vi.waitFor(async () => {
    const next = await browser.alarms.get('rhythm');
    expect(next?.scheduledTime ?? Infinity).toBeGreaterThan(at);
  });
}

test('the alarm is set to what comes next, and there is none where nothing comes', async () => {
  await setReminder(db);
  expect(await browser.alarms.get('rhythm')).toBeUndefined();
  await saveRhythm(db, topic(4));
  await saveRhythm(db, topic(3));
  await setReminder(db);
  expect((await browser.alarms.get('rhythm'))?.scheduledTime).toBe(eight);
});

test('at its time a notification names the group and what to do, and the next alarm is set', async () => {
  await saveRhythm(db, topic(3));
  await saveRhythm(db, topic(4));
  await setReminder(db);
  await ring(eight);
  expect(create).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^rhythm\//),
    expect.objectContaining({ title: expect.stringContaining('读书群'), message: '第 3 天' }),
  );
  expect((await browser.alarms.get('rhythm'))?.scheduledTime).toBe(new Date(2026, 10, 26, 20).getTime());
});

test.each([
  ['the machine slept for hours', { late: 3 * 3_600_000, isAllowed: true }],
  ['the browser allows no notifications', { late: 0, isAllowed: false }],
])('nothing is shown where %s', async (_, { late, isAllowed }) => {
  allowed = isAllowed;
  await saveRhythm(db, topic(3));
  await setReminder(db);
  await ring(eight, late);
  expect(create).not.toHaveBeenCalled();
});

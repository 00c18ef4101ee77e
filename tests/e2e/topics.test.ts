import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, minuteOfDay } from '../../lib/activity/day.ts';
import type { GroupRow, RhythmRow, TopicUseRow } from '../../lib/store/tables.ts';
import { weekdayOf } from '../../lib/topics/weekly-rhythm.ts';
import { boxText, openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

let opened: Opened;
let chat: Page;
let page: Page;
let panel: Page;
let group: GroupRow;

beforeAll(async () => {
  opened = await openExtension();
  chat = await opened.openChatPage();
  page = await opened.openPage('options');
  [group] = (await watchGroups(page, [61])) as [GroupRow];
  await rememberTalk(page, group);
  await openRoom(opened, chat, 'r0');
  panel = await opened.openPage('sidepanel', { width: 360, height: 760 });
  await panel.getByRole('tab', { name: '本群' }).click();
});
afterAll(() => opened.close());

/** Three weeks, all watched, in which somebody spoke in every other hour of the day, until the day before yesterday. */
async function rememberTalk(from: Page, { id, accountId }: GroupRow): Promise<void> {
  const now = Date.now();
  const today = dayOf(now);
  const watched = Array.from({ length: 21 }, (_, index) => today - index);
  const hours = (day: number) => Array.from({ length: 24 }, (_, hour) => ((hour + day) % 2 === 0 ? 3 : 0));
  const days = watched
    .filter((day) => day < today - 1)
    .map((day) => ({ groupId: id, day, speakers: {}, messages: 36, hours: hours(day), lastMessageAt: 1 }));
  const coverage = watched.map((day) => ({ accountId, day, minutes: 'all', count: 1440 }));
  const period = [{ from: now - 30 * 86_400_000, to: 0 }];
  await from.evaluate(
    ({ days: dayRows, coverage: coverageRows, groupId, period: periods }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nuanqun');
        opening.addEventListener('success', () => {
          const change = opening.result.transaction(['days', 'coverage', 'groups'], 'readwrite');
          for (const row of dayRows) change.objectStore('days').put(row);
          for (const row of coverageRows)
            change.objectStore('coverage').put({ ...row, minutes: new Uint8Array(180).fill(255) });
          const groups = change.objectStore('groups');
          const reading = groups.get(groupId);
          reading.addEventListener('success', () => {
            groups.put({ ...reading.result, watchPeriods: periods });
          });
          change.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          change.addEventListener('error', () => reject(change.error));
        });
      }),
    { days, coverage, groupId: id, period },
  );
}

test('a group that is silent beyond its habit says so, and a topic is drafted and taken back', async () => {
  // Rows that were written past the extension are seen once something of theirs is written by it.
  await opened.control.push({ room: 'r1', from: 'p30', content: '别的群说了一句' });
  await panel.reload();
  const waits = panel.getByRole('button', { name: /^冷了 \d+ (小时|天)$/ });
  await waits.waitFor();
  await waits.click();
  await panel.getByText(/平时不超过 \d+ 小时/).waitFor();
  await panel.keyboard.press('/');
  await panel.keyboard.type('周末打算');
  await panel.keyboard.press('Enter');
  await until(
    () => boxText(chat),
    (text) => text.startsWith('这个周末打算怎么过'),
  );
  const uses = () => stored<TopicUseRow>(page, 'topicUses');
  expect(await until(uses, (rows) => rows.length === 1)).toMatchObject([{ groupId: group.id }]);
  await panel.getByRole('button', { name: '撤销' }).click();
  await until(
    () => boxText(chat),
    (text) => text === '',
  );
  await until(uses, (rows) => rows.length === 0);
  expect(await opened.control.sent()).toEqual([]);
});

test('what is due today waits in the header, and its draft settles it', async () => {
  const now = Date.now();
  const minute = Math.min(minuteOfDay(now) + 60, 1439);
  const more = { kind: 'event', tag: '', body: '今天有福利，{{日期}}', reminds: false };
  const weekday = weekdayOf(dayOf(now));
  await ask(page, 'saveRhythm', { groupId: group.id, title: '福利日', weekday, minute, ...more });
  await panel.getByRole('button', { name: /^今天 \d\d:\d\d 福利日$/ }).click();
  await panel.getByRole('button', { name: /福利日.*放进输入框/ }).click();
  await until(
    () => boxText(chat),
    (text) => /^今天有福利，\d+月\d+日$/.test(text),
  );
  await until(
    () => stored<RhythmRow>(page, 'rhythms'),
    ([rhythm]) => rhythm?.doneDay === dayOf(now),
  );
  await panel.getByRole('button', { name: /^今天 \d\d:\d\d 福利日$/ }).waitFor({ state: 'detached' });
  expect(await opened.control.sent()).toEqual([]);
});

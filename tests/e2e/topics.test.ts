import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, minuteOfDay } from '../../lib/activity/day.ts';
import type { GroupRow, RhythmRow, TopicUseRow } from '../../lib/store/tables.ts';
import { weekdayOf } from '../../lib/topics/weekly-rhythm.ts';
import { boxText, openRoom } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups, writeWatchedDays } from './watching.ts';
import { writeRows } from './write-rows.ts';

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
  await rememberTalk(page);
  await openRoom(opened, chat, 'r0');
  panel = await opened.openPage('sidepanel', { width: 360, height: 760 });
  await panel.getByRole('tab', { name: '本群' }).click();
});
afterAll(() => opened.close());

/** Three weeks, all watched, in which somebody spoke in every other hour of the day, until the day before yesterday. */
async function rememberTalk(from: Page): Promise<void> {
  const today = dayOf(Date.now());
  const hours = (day: number) => Array.from({ length: 24 }, (_, hour) => ((hour + day) % 2 === 0 ? 3 : 0));
  await writeWatchedDays(from, group, 21);
  await writeRows(from, {
    days: Array.from({ length: 19 }, (_, index) => today - 2 - index).map((day) => ({
      groupId: group.id,
      day,
      speakers: {},
      messages: 36,
      hours: hours(day),
      lastMessageAt: 1,
    })),
  });
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

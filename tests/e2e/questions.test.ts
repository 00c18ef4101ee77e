import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AskedQuestionRow, MembershipRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { readWaitingMarks } from './marks.ts';
import { SidePanel } from './side-panel.ts';
import { ask, stored, until } from './stored.ts';
import { personCalled, watchGroups } from './watching.ts';

const entry = '怎么申请退款';

describe('a question', () => {
  let opened: Opened;
  let chat: Page;
  let options: Page;
  let panel: SidePanel;
  let asker: { key: string; nick: string };

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    options = await opened.openPage('options');
    await watchGroups(options, [61]);
    await ask(options, 'saveSnippet', {
      kind: 'faq',
      title: entry,
      questions: ['怎么退款'],
      body: '七天内在订单里申请',
    });
    const { people, rooms } = await opened.control.people();
    asker = people.find(({ key }) => key === 'p21')!;
    await chat.bringToFront();
    await openChat(chat, rooms.find(({ key }) => key === 'r0')!.UserName);
  });
  afterAll(() => opened.close());

  const questions = () => stored<AskedQuestionRow>(options, 'askedQuestions');
  const marks = () => readWaitingMarks(opened.context, chat);
  const says = (from: string, content: string) => opened.control.push({ room: 'r0', from, content });
  const boxAfter = (holds: (text: string) => boolean) => until(() => boxText(chat), holds);

  test('is marked at the edge of its row, with the entry that fits, and nothing else is', async () => {
    await says('p20', '大家早');
    await says(asker.key, '请问怎么退款？');
    expect(await until(marks, (all) => all.length === 1)).toEqual([['答', entry]]);
    const { id: personId } = await personCalled(options, asker.nick);
    expect(await questions()).toMatchObject([{ personId, state: 'open' }]);
  });

  test('moves nothing on the page, and the page sees no word of it', async () => {
    const seen = await chat.evaluate((words) => {
      const searched = window as unknown as { find(...how: unknown[]): boolean };
      const hosts = [...document.querySelectorAll<HTMLElement>('h4.nickname ~ span')];
      return {
        found: searched.find(words, false, false, true),
        html: document.documentElement.outerHTML.includes(words),
        hosts: hosts.map((host) => [host.outerHTML, host.shadowRoot, host.offsetWidth, host.offsetHeight]),
      };
    }, entry);
    expect(seen).toMatchObject({ found: false, html: false });
    expect(seen.hosts.length).toBeGreaterThan(0);
    for (const host of seen.hosts) expect(host).toEqual(['<span></span>', null, 0, 0]);
    const sideways = () =>
      chat.evaluate(() => {
        const list = document.querySelector('#chatArea .chat_bd')!;
        return list.scrollWidth - list.clientWidth;
      });
    expect(await sideways()).toBe(0);
  });

  test('keeps its mark when its row is destroyed and built again', async () => {
    const long = Array.from({ length: 40 }, (_, index) => ({
      room: 'r1',
      from: 'p3',
      content: `第 ${index} 条`,
    }));
    await opened.control.push(long);
    const { rooms } = await opened.control.people();
    await openChat(chat, rooms.find(({ key }) => key === 'r1')!.UserName);
    await until(marks, (all) => all.length === 0);
    await openChat(chat, rooms.find(({ key }) => key === 'r0')!.UserName);
    await until(marks, (all) => all.length === 1);
  });

  test('opens in the side panel by a click on its mark', async () => {
    await chat.mouse.click(...(await rightEnd(chat, 'h4.nickname')));
    panel = await SidePanel.find(opened.context, chat);
    await panel.waitFor('待答问题');
    await panel.waitFor('请问怎么退款？');
    await panel.waitFor(entry);
  });

  test('is answered with one key, calling who asked; then it waits no more', async () => {
    await panel.press('1', 'Digit1', 49);
    const text = await boxAfter((words) => words.includes('七天内'));
    expect(text).toBe(`@${asker.nick}\u2005七天内在订单里申请`);
    await until(questions, ([row]) => row?.state === 'answered' && row.answeredHow === 'drafted');
    await until(marks, (all) => all.length === 0);
    expect(await opened.control.sent()).toEqual([]);
  });

  test('waits again after undo, and is answered once the operator has sent it', async () => {
    await panel.click('撤销');
    await boxAfter((words) => words === '');
    await until(marks, (all) => all.length === 1);
    await chat.click('#editArea');
    await chat.keyboard.insertText(`@${asker.nick}\u2005在订单里`);
    await chat.keyboard.press('Enter');
    await until(questions, ([row]) => row?.answeredHow === 'mentioned');
    await until(marks, (all) => all.length === 0);
    await panel.waitFor('没有待答的问题');
  });

  test('without an entry has another mark, which goes with a recall', async () => {
    await says('p22', '附近哪家火锅好吃');
    expect(await until(marks, (all) => all.length === 1)).toEqual([['?']]);
    const pageId = (await questions()).find(({ state }) => state === 'open')!.id.split('/')[1];
    await opened.control.push({
      room: 'r0',
      from: 'p22',
      type: 10_002,
      raw: `&lt;sysmsg type="revokemsg"&gt;&lt;revokemsg&gt;&lt;msgid&gt;${pageId}&lt;/msgid&gt;&lt;/revokemsg&gt;&lt;/sysmsg&gt;`,
    });
    await until(marks, (all) => all.length === 0);
    await until(questions, (rows) => rows.every(({ state }) => state === 'answered'));
  });

  test('that nobody answers in time is counted in the header', async () => {
    const t = Math.floor(Date.now() / 1000) - 40 * 60;
    await opened.control.push({ room: 'r0', from: 'p23', content: '有人知道停车场怎么走吗', t });
    await panel.waitFor('1 个问题没人答');
    await panel.waitFor('1 个超时');
  });
});

test('the notice of a newcomer is marked until somebody welcomes them, and leads to the welcomes', async () => {
  const opened = await openExtension();
  const chat = await opened.openChatPage();
  const options = await opened.openPage('options');
  const [group] = await watchGroups(options, [61]);
  const { rooms } = await opened.control.people();
  await chat.bringToFront();
  await openChat(chat, rooms.find(({ key }) => key === 'r0')!.UserName);
  await opened.control.join('r0', ['p70'], 'p1');
  const marks = () => readWaitingMarks(opened.context, chat);
  expect(await until(marks, (all) => all.length === 1)).toEqual([['待欢迎']]);
  await chat.mouse.click(...(await rightEnd(chat, 'p.message_system > .content')));
  const panel = await SidePanel.find(opened.context, chat);
  await panel.waitFor('1 位新人待欢迎');
  const memberships = await stored<MembershipRow>(options, 'memberships');
  const newcomer = memberships.find(({ joinedAt }) => joinedAt > 0)!.personId;
  await ask(options, 'noteUse', { groupId: group!.id, welcomedPersonIds: [newcomer] });
  await until(marks, (all) => all.length === 0);
  await opened.close();
});

/** Where the mark of the last row with such a part ends, once the list stands still: on its line, at the row's right edge. */
async function rightEnd(chat: Page, part: string): Promise<[x: number, y: number]> {
  let before = '';
  return until(
    () => placeOf(chat, part),
    (place) => {
      const isStill = String(place) === before;
      before = String(place);
      return isStill;
    },
  );
}

function placeOf(chat: Page, part: string): Promise<[x: number, y: number]> {
  return chat.evaluate((selector) => {
    // The page lays its rows out once more out of sight, to measure them.
    const line = [...document.querySelectorAll(selector)].findLast((found) => !found.closest('#prerender'))!;
    const row = line.closest('[message-directive]')!.getBoundingClientRect();
    const { top, height } = line.getBoundingClientRect();
    return [row.right - 14, top + height / 2];
  }, part);
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdentityQuestionRow, MessageRow, TaggingRow } from '../../lib/store/tables.ts';
import { openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { SidePanel } from './side-panel.ts';
import { ask, stored, until } from './stored.ts';
import { logInAgain, watchGroups } from './watching.ts';

/** Two members who have everything in common that a page tells, once they are called the same. */
const twins = ['p37', 'p43'];

describe('two of one name in a group, at the next login', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;
  let panel: SidePanel;
  let known: Map<string, string>;

  beforeAll(async () => {
    opened = await openExtension();
    await nameAlike();
    chat = await opened.openChatPage();
    page = await opened.openPage('options');
    await watchGroups(page, [61]);
    known = await speak('早');
    await ask(page, 'tagPerson', { personId: known.get('p37'), name: '团长' });
  });
  afterAll(() => opened.close());

  async function nameAlike() {
    for (const who of twins) await opened.control.rename(who, '小雨晴');
  }

  /** Both say something; as whom each is recorded. */
  async function speak(greeting: string): Promise<Map<string, string>> {
    await opened.control.push(twins.map((from) => ({ room: 'r0', from, content: `${greeting} ${from}` })));
    const said = (rows: MessageRow[]) => rows.filter(({ text }) => text.startsWith(greeting));
    const rows = await until(
      () => stored<MessageRow>(page, 'messages'),
      (all) => said(all).length === twins.length,
    );
    return new Map(said(rows).map(({ text, personId }) => [text.slice(greeting.length + 1), personId]));
  }

  const open = async () =>
    (await stored<IdentityQuestionRow>(page, 'identityQuestions')).filter(({ answeredAt }) => !answeredAt);

  /** The words of the marks of who is p37 and p43 now. */
  async function words(): Promise<string[][]> {
    const { people } = await opened.control.people();
    const ids = twins.map((who) => people.find(({ key }) => key === who)?.UserName);
    const rows = await readMarkedRows(opened.context, chat);
    return ids.map((id) => rows.findLast(({ sender }) => sender === id)?.words ?? []);
  }

  test('both are asked about, as nothing tells them apart; the page says so', async () => {
    await logInAgain(opened, { chat, page, seed: 'login-2' }, async () => {
      await nameAlike();
      await opened.control.leave('r0', twins);
      await opened.control.join('r0', twins, 'p1', false);
    });
    await until(open, (questions) => questions.length === 2);
    await chat.bringToFront();
    const r0 = (await opened.control.people()).rooms.find(({ key }) => key === 'r0')!;
    await openChat(chat, r0.UserName);
    await speak('又见面了');
    await until(words, (marks) => marks.every((mark) => mark.includes('待认')));
    expect((await words()).flat()).not.toContain('团长');
  });

  test('a click on the mark opens the side panel at the question, which is answered by keyboard', async () => {
    const [x, y] = await chat.evaluate(() => {
      const name = [...document.querySelectorAll('h4.nickname')].at(-2)!;
      const range = document.createRange();
      range.selectNodeContents(name);
      const { right, top, height } = range.getBoundingClientRect();
      return [right + 16, top + height / 2] as const;
    });
    const made = (await stored<MessageRow>(page, 'messages')).find(({ text }) => text === '又见面了 p37')!;
    const question = (await open()).find(({ id }) => id === made.personId)!;
    const place = question.candidates.findIndex(({ id }) => id === known.get('p37')) + 1;
    await chat.mouse.click(x, y);
    panel = await SidePanel.find(opened.context, chat);
    await panel.waitFor('还剩 2 个');
    await panel.waitFor('昵称相同：小雨晴');
    await panel.press(String(place), `Digit${place}`, 48 + place);
    await panel.press('Enter', 'Enter', 13);
    await panel.waitFor('还剩 1 个');
    await until(words, ([tagged, other]) => tagged!.includes('团长') && other!.includes('待认'));
    const taggings = await stored<TaggingRow>(page, 'taggings');
    expect(taggings.filter(({ personId }) => personId !== known.get('p37'))).toEqual([]);
  });

  test('the one who is left is offered and still confirmed; then nobody is in doubt', async () => {
    await panel.press('Enter', 'Enter', 13);
    await panel.waitFor('没有认不准的');
    await until(words, (marks) => !marks.flat().includes('待认'));
    const again = await speak('都认得了');
    expect(again).toEqual(known);
  });

  test('Z takes both answers back, the latest first', async () => {
    await panel.press('z', 'KeyZ', 90);
    await panel.waitFor('还剩 1 个');
    await panel.press('z', 'KeyZ', 90);
    await panel.waitFor('还剩 2 个');
    await until(words, (marks) => marks.every((mark) => mark.includes('待认') && !mark.includes('团长')));
  });
});

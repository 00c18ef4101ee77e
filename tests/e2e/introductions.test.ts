import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FactRow, IntroductionFormRow, IntroductionRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { SidePanel } from './side-panel.ts';
import { stored, until } from './stored.ts';
import { personCalled, watchGroups } from './watching.ts';

describe('a self-introduction', () => {
  let opened: Opened;
  let chat: Page;
  let options: Page;
  let panel: SidePanel;
  let personId: string;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    options = await opened.openPage('options');
    await watchGroups(options, [61]);
    const { people, rooms } = await opened.control.people();
    personId = (await personCalled(options, people.find(({ key }) => key === 'p20')!.nick)).id;
    await chat.bringToFront();
    await openChat(chat, rooms.find(({ key }) => key === 'r0')!.UserName);
  });
  afterAll(() => opened.close());

  const introductions = () => stored<IntroductionRow>(options, 'introductions');
  const facts = async () => {
    const living = (await stored<FactRow>(options, 'facts')).filter(({ deletedAt }) => !deletedAt);
    return Object.fromEntries(living.map(({ field, value }) => [field, value]));
  };
  const markedRows = () => readMarkedRows(opened.context, chat);
  const isMarked = (marked: boolean) =>
    until(markedRows, (rows) => rows.some(({ words }) => words.includes('自我介绍')) === marked);

  test('is marked on its message, and on no other', async () => {
    await opened.control.push({ room: 'r0', from: 'p20', content: '大家早' });
    await opened.control.push({
      room: 'r0',
      from: 'p20',
      content: '昵称：阿哲\n城市：厦门\n职业：咖啡烘焙\n需求：找店面',
    });
    const rows = await isMarked(true);
    expect(rows.filter(({ words }) => words.includes('自我介绍'))).toHaveLength(1);
    expect(await introductions()).toMatchObject([{ personId, state: 'open' }]);
    expect(await facts()).toEqual({});
  });

  test('opens in the side panel by a click on the mark', async () => {
    await chat.mouse.click(...(await placeOfChip(chat)));
    panel = await SidePanel.find(opened.context, chat);
    await panel.waitFor('接受今天的 1 条');
    await panel.waitFor('接受 4 项');
  });

  test('goes into the profile with one key, with its source, and the mark goes', async () => {
    await panel.press('Enter', 'Enter', 13);
    await panel.waitFor('已收进');
    expect(await facts()).toEqual({ called: '阿哲', city: '厦门', occupation: '咖啡烘焙', seeks: '找店面' });
    const [{ id }] = (await introductions()) as [IntroductionRow];
    const [fact] = await stored<FactRow>(options, 'facts');
    expect(fact).toMatchObject({ personId, source: 'introduction', messageId: id });
    await isMarked(false);
  });

  test('comes back by undo, and the profile is as before', async () => {
    await panel.click('撤销');
    await until(facts, (known) => Object.keys(known).length === 0);
    await isMarked(true);
    await panel.click('接受今天的 1 条');
    await until(facts, (known) => known.city === '厦门');
  });

  test('by number is read against the form that was put into the box, and nothing is sent', async () => {
    await panel.click('本群的介绍格式');
    await panel.click('存下并放入输入框');
    const prompt = await until(
      () => boxText(chat),
      (text) => text.includes('城市：'),
    );
    expect(prompt).toContain('\n1. 城市：\n2. 昵称：');
    const [form] = await stored<IntroductionFormRow>(options, 'introductionForms');
    expect(form?.items.map(({ label }) => label)).toEqual(['城市', '昵称', '职业', '资源', '需求', '爱好']);
    await opened.control.push({
      room: 'r0',
      from: 'p21',
      content: '1.苏州\n2.小满\n3.小学老师\n4.课件\n5.无\n6.古筝',
    });
    const rows = await until(introductions, (all) => all.length === 2);
    expect(rows.find(({ personId: id }) => id !== personId)?.fields.map(({ value }) => value)).toEqual([
      '苏州',
      '小满',
      '小学老师',
      '课件',
      '古筝',
    ]);
    await panel.waitFor('1 条自我介绍待看');
    expect(await opened.control.sent()).toEqual([]);
  });
});

/** The mark is the last thing on the line of the last message's name. */
function placeOfChip(chat: Page): Promise<[x: number, y: number]> {
  return chat.evaluate(() => {
    const name = [...document.querySelectorAll('h4.nickname')].at(-1)!;
    const range = document.createRange();
    range.selectNodeContents(name);
    const { right, top, height } = range.getBoundingClientRect();
    const y = top + height / 2;
    const marks = Array.from({ length: 60 }, (_, step) => right + 4 + step * 4).filter(
      (x) => document.elementFromPoint(x, y) === name.nextElementSibling,
    );
    return [(marks.at(-1) ?? right) - 8, y];
  });
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AskedQuestionRow, ExpertRow, SpotlightRow } from '../../lib/store/tables.ts';
import { boxText, openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { personCalled, watchGroups } from './watching.ts';

/** The page tells times in whole seconds. */
const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_100));

const question = '七个月的宝宝，辅食怎么加？有人知道吗';

describe('the microphone', () => {
  let opened: Opened;
  let chat: Page;
  let options: Page;
  let panel: Page;
  let expert: { key: string; nick: string };
  let expertId: string;
  let nicknames: Map<string, string>;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    options = await opened.openPage('options');
    await watchGroups(options, [61]);
    const { people, rooms } = await opened.control.people();
    nicknames = new Map(people.map(({ key, nick }) => [key, nick]));
    expert = people.find(({ key }) => key === 'p30')!;
    expertId = (await personCalled(options, expert.nick)).id;
    await ask(options, 'tagPerson', { personId: expertId, name: '懂辅食' });
    await chat.bringToFront();
    await openChat(chat, rooms.find(({ key }) => key === 'r0')!.UserName);
    panel = await opened.openPage('sidepanel', { width: 360, height: 720 });
  });
  afterAll(() => opened.close());

  const says = (from: string, content: string) => opened.control.push({ room: 'r0', from, content });
  const spotlights = () => stored<SpotlightRow>(options, 'spotlights');
  const experts = async () =>
    (await stored<ExpertRow>(options, 'experts')).filter(({ deletedAt }) => !deletedAt);
  const idOf = async (key: string) => (await personCalled(options, nicknames.get(key)!)).id;

  test('somebody with a tag is proposed as an expert, with the evidence', async () => {
    await panel.getByRole('tab', { name: '达人' }).click();
    const proposal = panel.getByRole('button', { name: `${expert.nick} · 标签「懂辅食」` });
    await proposal.click();
    await panel.getByText('标签「懂辅食」', { exact: true }).last().waitFor();
    expect(await experts()).toEqual([]);
  });

  test('and is one once that is confirmed, which can be taken back', async () => {
    const confirm = panel.getByRole('button', { name: `记${expert.nick}为达人，话题「辅食」` });
    await confirm.click();
    await until(experts, (rows) => rows.length === 1);
    await panel.getByRole('button', { name: '撤销' }).click();
    await until(experts, (rows) => rows.length === 0);
    await confirm.click();
    expect(await until(experts, (rows) => rows.length === 1)).toMatchObject([
      { personId: expertId, topics: ['辅食'] },
    ]);
    await panel.getByRole('region', { name: '辅食' }).getByText(expert.nick).waitFor();
  });

  test('is proposed for a question to who knows, and is drafted with a mention', async () => {
    await says('p40', question);
    await panel.getByRole('tab', { name: '本群' }).click();
    await panel.getByRole('button', { name: /^待答问题/ }).click();
    await panel.getByText(question).first().waitFor();
    await panel.keyboard.press('h');
    const people = panel.getByRole('region', { name: '建议的人' });
    await people.getByText('达人：辅食', { exact: false }).waitFor();
    expect(await people.getByRole('radio').first().isChecked()).toBe(true);
    expect(await people.innerText()).not.toContain(nicknames.get('p40'));
    await panel.getByText('网页版的 @ 不会响铃提醒', { exact: false }).waitFor();
    await panel.keyboard.press('Enter');
    const text = await until(
      () => boxText(chat),
      (words) => words !== '',
    );
    expect(text).toContain(`@${expert.nick}\u2005`);
    const [asked] = await stored<AskedQuestionRow>(options, 'askedQuestions');
    expect(await until(spotlights, (rows) => rows.length === 1)).toMatchObject([
      { personId: expertId, topic: '辅食', questionId: asked!.id, answeredAt: 0, joinedIn: [] },
    ]);
    expect(await opened.control.sent()).toEqual([]);
  });

  test('what came of it is noted: that they spoke, and who else did after them', async () => {
    await chat.bringToFront();
    await chat.click('.btn_send');
    await until(
      () => opened.control.sent(),
      (all) => all.length === 1,
    );
    await says('p41', '我也想知道');
    await nextSecond();
    await says(expert.key, '先加高铁米粉，一次一种');
    await until(spotlights, ([row]) => (row?.answeredAt ?? 0) > 0);
    await nextSecond();
    await says('p42', '学到了');
    await says('p43', '我家也是这样加的');
    await says('p42', '谢谢');
    const [row] = await until(spotlights, ([one]) => (one?.joinedIn.length ?? 0) >= 2);
    expect(row?.joinedIn).toEqual([await idOf('p42'), await idOf('p43')]);
  });

  test('and is shown beside the expert and on the page of where it went', async () => {
    await panel.bringToFront();
    await panel.getByRole('button', { name: '返回' }).click();
    await panel.getByRole('tab', { name: '达人' }).click();
    await panel.getByText('1 次里答了 1 次').waitFor();
    await panel.getByRole('button', { name: /^话筒去向/ }).click();
    await panel.getByText('近 30 天递了 1 次，给了 1 个人。').waitFor();
    const outcomes = panel.getByRole('region', { name: '每次的结果' });
    expect(await outcomes.innerText()).toMatch(/1 分钟后说了话；另有 2 人接着说/u);
    const row = panel.getByRole('row', { name: new RegExp(`^${expert.nick}`) });
    expect(await row.innerText()).toMatch(/1\s+100%/u);
  });

  test('is counted for the phone only when the person says so, and not after undo', async () => {
    await panel.keyboard.press('Escape');
    await panel.getByRole('button', { name: '递话筒', exact: true }).click();
    await panel.getByRole('region', { name: '建议的人' }).getByRole('radio').first().waitFor();
    await panel.getByRole('button', { name: '复制给手机发' }).click();
    await panel.getByText('把 @ 重新打一遍', { exact: false }).waitFor();
    expect(await spotlights()).toHaveLength(1);
    await panel.getByRole('button', { name: '记为递过' }).click();
    await until(spotlights, (rows) => rows.length === 2);
    await panel.getByRole('button', { name: '撤销' }).last().click();
    await until(spotlights, (rows) => rows.length === 1);
    expect(await opened.control.sent()).toHaveLength(1);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MembershipRow, MessageRow, RuleHitRow, TaggingRow } from '../../lib/store/tables.ts';
import { openChat } from './chat-page.ts';
import { type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { ask, stored, until } from './stored.ts';
import { personCalled, watchGroups } from './watching.ts';

describe('tags and the rules that set them', () => {
  let opened: Opened;
  let chat: Page;
  let tags: Page;
  let room: string;
  let nameOf: (key: string) => string;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.openChatPage();
    tags = await opened.openPage('tags', { width: 900, height: 900 });
    await watchGroups(tags, [61]);
    const { people, rooms } = await opened.control.people();
    room = rooms.find(({ key }) => key === 'r0')!.UserName;
    nameOf = (key) => people.find((person) => person.key === key)!.nick;
    await chat.bringToFront();
    await openChat(chat, room);
  });
  afterAll(() => opened.close());

  const words = () => readMarkedRows(opened.context, chat);
  const isMarked = (word: string) =>
    until(words, (rows) => rows.some((row) => row.words.some((text) => text.includes(word))));

  test('a rule is written by keyboard and pointer, and tried out on what is recorded', async () => {
    await opened.control.push({ room: 'r0', from: 'p5', content: '有人一起拼团吗' });
    await until(
      () => stored<MessageRow>(tags, 'messages'),
      (messages) => messages.some(({ text }) => text.includes('拼团')),
    );
    await tags.bringToFront();
    await tags.getByRole('link', { name: '自动打标签' }).click();
    await tags.getByRole('button', { name: '新建规则' }).click();
    await tags.getByRole('textbox', { name: '规则名' }).fill('想拼团');
    await tags.getByRole('textbox', { name: '词' }).fill('拼团、团购');
    await tags.getByRole('combobox', { name: '加标签' }).fill('团购意向');
    await tags.keyboard.press('Enter');
    await tags.getByRole('button', { name: '保存并预览' }).click();
    await tags.getByText('会给 1 人打上「团购意向」').waitFor();
    await tags.getByText('说了「拼团」（刚刚）').waitFor();
    expect(await stored<TaggingRow>(tags, 'taggings')).toEqual([]);
  });

  test('it goes live, and the tag stands on the message that was there', async () => {
    await tags.getByRole('button', { name: '启用，并给这 1 人打上' }).click();
    await tags.getByText('「想拼团」已启用').waitFor();
    await chat.bringToFront();
    await isMarked('团购意向');
  });

  test('who says a word of it from then on is tagged by itself, and nobody else', async () => {
    const batch = [
      { room: 'r0', from: 'p6', content: '今天天气不错' },
      { room: 'r0', from: 'p7', content: 'ＶＩＰ能参加团购吗' },
    ];
    await opened.control.push(batch);
    const hits = await until(
      () => stored<RuleHitRow>(tags, 'ruleHits'),
      (rows) => rows.length === 2,
    );
    const person = await personCalled(tags, nameOf('p7'));
    expect(hits.map(({ personId }) => personId)).toContain(person.id);
    await until(words, (rows) => rows.filter((row) => row.words.includes('团购意向')).length === 2);
  });

  test('the log says who, where and why; undo of the rule takes its tags off the page', async () => {
    await tags.bringToFront();
    await tags.getByText('说了「团购」（刚刚）').waitFor();
    await tags.getByRole('button', { name: '撤销这条规则打的标签' }).click();
    await tags.getByText('已拿掉 2 人的标签').waitFor();
    const taggings = await stored<TaggingRow>(tags, 'taggings');
    expect(taggings.every(({ deletedAt }) => deletedAt > 0)).toBe(true);
    await chat.bringToFront();
    await until(words, (rows) => rows.length > 1 && rows.every((row) => !row.words.includes('团购意向')));
  });

  test('a rule for who was invited sees it by the notice', async () => {
    const conditions = [{ kind: 'joined', how: 'invited', by: '' }];
    const fields = { name: '被邀请的', tagName: '邀请来的', match: 'any', conditions, groupIds: [] };
    const { id } = (await ask(tags, 'saveTagRule', fields)) as { id: string };
    await ask(tags, 'notePreview', { id });
    await ask(tags, 'goLive', { ruleId: id, hits: [], toRemember: [] });
    await opened.control.join('r0', ['p80'], 'p1');
    const person = await until(
      () => personCalled(tags, nameOf('p80')).catch(() => undefined),
      (found) => found !== undefined,
    );
    await until(
      () => stored<MembershipRow>(tags, 'memberships'),
      (rows) => rows.some(({ personId, joinedHow }) => personId === person?.id && joinedHow === 'invited'),
    );
    await until(
      () => stored<RuleHitRow>(tags, 'ruleHits'),
      (rows) => rows.some(({ personId, ruleId }) => personId === person?.id && ruleId === id),
    );
  });
});

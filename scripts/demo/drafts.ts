import type { Page } from 'playwright-core';
import type { ExpertRow, MembershipRow, PersonRow, SnippetRow } from '../../lib/store/tables.ts';
import { stored } from '../../tests/e2e/stored.ts';
import type { ChatServer } from './chat-server.ts';
import type { Screenshots } from './screenshots.ts';
import { expectDraft, pressSend } from './send-draft.ts';
import { clickRow, goToTab, pressInsert } from './side-panel.ts';

/** What the operator works with, and the session id of the group that is open. */
export interface Desk {
  server: ChatServer;
  chat: Page;
  panel: Page;
  groupId: string;
  pictures: Screenshots;
}

const groupName = '产品交流一群';

/** Inserts a ready answer, checks that nothing was sent by itself, then sends it as the person would. */
export async function answerFromSnippet(desk: Desk): Promise<void> {
  const { body } = await snippetCalled(desk.panel, '怎么退款');
  await desk.panel.bringToFront();
  await goToTab(desk.panel, 'faq');
  await clickRow(desk.panel, '怎么退款');
  await check(desk, body, 'panel-inserted', 'chat-draft');
}

/** Inserts a welcome for everybody who waits for one. */
export async function welcomeNewcomers(desk: Desk): Promise<void> {
  const title = '欢迎新人，请做介绍';
  const { body } = await snippetCalled(desk.panel, title);
  const names = await newcomerNames(desk.panel);
  if (names.length === 0) throw new Error('Nobody waits for a welcome.');
  await desk.panel.bringToFront();
  await goToTab(desk.panel, 'welcome');
  await clickRow(desk.panel, title);
  await desk.panel.getByRole('checkbox', { name: names[0] }).waitFor();
  await desk.pictures.take(desk.panel, 'panel-welcome');
  await pressInsert(desk.panel);
  const text = body.replace('{{新人}}', names.map(mention).join('')).replace('{{群名}}', groupName);
  await check(desk, text, 'panel-welcomed', 'chat-welcome');
}

/** Inserts a question to the expert whose turn it is. */
export async function handOverMicrophone(desk: Desk): Promise<void> {
  const { body } = await snippetCalled(desk.panel, '请达人回答一个问题');
  const name = await nextExpertName(desk.panel);
  await desk.panel.bringToFront();
  await goToTab(desk.panel, 'expert');
  await desk.panel.getByRole('tabpanel').getByText(name, { exact: true }).first().click();
  await desk.panel.getByRole('radio', { name: '请达人回答一个问题' }).check();
  await desk.pictures.take(desk.panel, 'panel-spotlight');
  await pressInsert(desk.panel);
  await check(desk, body.replace('{{达人}}', mention(name)), 'panel-spotlighted', 'chat-spotlight');
}

async function check(desk: Desk, text: string, panelPicture: string, chatPicture: string): Promise<void> {
  const { length } = await desk.server.call<unknown[]>('sent');
  await expectDraft(desk, text, length);
  await desk.pictures.take(desk.panel, panelPicture);
  await desk.pictures.take(desk.chat, chatPicture);
  await pressSend(desk, text, desk.groupId);
}

function mention(name: string): string {
  return `@${name.trim()}\u2005`;
}

async function snippetCalled(panel: Page, title: string): Promise<SnippetRow> {
  const snippet = (await stored<SnippetRow>(panel, 'snippets')).find((row) => row.title === title);
  if (!snippet) throw new Error(`There is no snippet called ${title}.`);
  return snippet;
}

/** Public names of those who wait in the open group, the longest waiting first. */
async function newcomerNames(panel: Page): Promise<string[]> {
  const groupRows = await stored<{ id: string; name: string; watched: number }>(panel, 'groups');
  const group = groupRows.find(({ name, watched }) => name === groupName && watched === 1);
  const memberships = await stored<MembershipRow>(panel, 'memberships');
  const waiting = memberships
    .filter(({ groupId, joinedAt, welcomedAt }) => groupId === group?.id && joinedAt && !welcomedAt)
    .sort((one, other) => one.joinedAt - other.joinedAt);
  return Promise.all(
    waiting.map(({ personId, groupNickname }) => publicName(panel, personId, groupNickname)),
  );
}

async function nextExpertName(panel: Page): Promise<string> {
  const [next] = (await stored<ExpertRow>(panel, 'experts')).sort(
    (one, other) => one.lastSpotlightAt - other.lastSpotlightAt,
  );
  return publicName(panel, next?.personId ?? '', '');
}

async function publicName(panel: Page, personId: string, groupNickname: string): Promise<string> {
  const person = (await stored<PersonRow>(panel, 'people')).find(({ id }) => id === personId);
  return groupNickname || (person?.nickname ?? '');
}

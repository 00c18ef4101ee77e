import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  AccountRow,
  DayRow,
  IdentityQuestionRow,
  MembershipRow,
  MessageRow,
  PersonRow,
  TaggingRow,
} from '../../lib/store/tables.ts';
import { loadChatPage, type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

/** Members of the page's four groups: two of them share a name, one has none, and two members of the first share theirs. */
const memberCounts = [61, 121, 11, 4];
const speakers = 60;

let opened: Opened;
let chat: Page;
let page: Page;

beforeAll(async () => {
  opened = await openExtension();
  chat = await opened.openChatPage();
  page = await opened.openPage('options');
});
afterAll(() => opened.close());

/** Everybody says something; who each was taken for, by who they are. */
async function everybodySpeaks(greeting: string): Promise<Map<string, string>> {
  const lines = Array.from({ length: speakers }, (_, index) => `${greeting} p${index}`);
  await opened.control.push(lines.map((content, index) => ({ room: 'r0', from: `p${index}`, content })));
  const said = (all: MessageRow[]) => all.filter(({ text }) => lines.includes(text));
  const rows = await until(
    () => stored<MessageRow>(page, 'messages'),
    (all) => said(all).length >= speakers,
  );
  return new Map(said(rows).map(({ text, personId }) => [text.slice(greeting.length + 1), personId]));
}

/** Logs in anew and waits until every group with all its members has been recognised. */
async function newLogin(seed: string): Promise<void> {
  await opened.control.reset({ seed, empty: 1 });
  const since = Date.now();
  await loadChatPage(chat);
  await until(
    () => stored<AccountRow>(page, 'accounts'),
    ([account]) => (account?.loggedInAt ?? 0) >= since,
  );
  await until(listedGroups, (listed) => listed.length === memberCounts.length);
}

function listedGroups(): Promise<string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, { listed?: boolean }>> } } };
    };
    const kept = await chrome.storage.session.get(null);
    return Object.keys(kept).filter((key) => kept[key]?.listed);
  });
}

const present = async () =>
  (await stored<MembershipRow>(page, 'memberships'))
    .filter(({ leftAt }) => !leftAt)
    .map(({ groupId, personId }) => `${groupId} ${personId}`)
    .toSorted();
const counted = async () =>
  (await stored<DayRow>(page, 'days')).map(({ groupId, messages }) => [groupId, messages]);

test('a new login and a reload keep every tag and counter with whom they belong to', async () => {
  await watchGroups(page, memberCounts);
  const before = await everybodySpeaks('早');
  for (const { id } of await stored<PersonRow>(page, 'people')) {
    await ask(page, 'tagPerson', { personId: id, name: '老客户' });
  }
  const members = await present();
  const taggings = await stored<TaggingRow>(page, 'taggings');
  const days = await counted();

  for (const seed of ['login-2', 'login-3']) {
    await newLogin(seed);
    expect(await present()).toEqual(members);
    expect(await stored<IdentityQuestionRow>(page, 'identityQuestions')).toEqual([]);
    expect(await stored<TaggingRow>(page, 'taggings')).toEqual(taggings);
    expect(await counted()).toEqual(days);
  }
  expect(await everybodySpeaks('又见面了')).toEqual(before);
});

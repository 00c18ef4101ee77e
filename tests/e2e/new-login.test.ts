import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  DayRow,
  FactRow,
  IdentityQuestionRow,
  MembershipRow,
  MessageRow,
  PersonRow,
  TaggingRow,
} from '../../lib/store/tables.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { logInAgain, watchGroups } from './watching.ts';

/** Members of the page's four groups: two of them share a name, one has none, and two members of the first share theirs. */
const memberCounts = [61, 121, 11, 4];
/** Group → from which of its members to which, as both chat pages have them. */
const speakers: Record<string, [first: number, end: number]> = {
  r0: [0, 60],
  r1: [0, 60],
  r2: [2, 5],
  r3: [20, 30],
};

let opened: Opened;
let chat: Page;
let page: Page;

beforeAll(async () => {
  opened = await openExtension();
  chat = await opened.openChatPage();
  page = await opened.openPage('options');
});
afterAll(() => opened.close());

/** Everybody says something in every group; for whom and for which group each was taken, by who they are. */
async function everybodySpeaks(greeting: string): Promise<Map<string, string>> {
  const said = Object.entries(speakers).flatMap(([room, [first, end]]) =>
    Array.from({ length: end - first }, (_, index) => ({ room, from: `p${first + index}` })),
  );
  const lines = said.map(({ room, from }) => ({ room, from, content: `${greeting} ${room} ${from}` }));
  await opened.control.push(lines);
  const rows = await until(
    async () => (await stored<MessageRow>(page, 'messages')).filter(({ text }) => text.startsWith(greeting)),
    (found) => found.length === lines.length,
  );
  return new Map(
    rows.map(({ text, groupId, personId }) => [text.slice(greeting.length + 1), `${groupId} ${personId}`]),
  );
}

const present = async () =>
  (await stored<MembershipRow>(page, 'memberships'))
    .filter(({ leftAt }) => !leftAt)
    .map(({ groupId, personId }) => `${groupId} ${personId}`)
    .toSorted();
const counted = async () =>
  (await stored<DayRow>(page, 'days')).map(({ groupId, day, speakers: counts }) => [groupId, day, counts]);

test('a new login and a reload keep every tag, note and counter with whom they belong to', async () => {
  await watchGroups(page, memberCounts);
  const before = await everybodySpeaks('早');
  for (const { id } of await stored<PersonRow>(page, 'people')) {
    await ask(page, 'tagPerson', { personId: id, name: '老客户' });
    await ask(page, 'saveFact', { personId: id, field: 'note', value: `备忘 ${id}`, source: 'person' });
  }
  const members = await present();
  const taggings = await stored<TaggingRow>(page, 'taggings');
  const facts = await stored<FactRow>(page, 'facts');
  const days = await counted();

  for (const seed of ['login-2', 'login-3']) {
    await logInAgain(opened, { chat, page, seed });
    expect(await present()).toEqual(members);
    expect(await stored<IdentityQuestionRow>(page, 'identityQuestions')).toEqual([]);
    expect(await stored<TaggingRow>(page, 'taggings')).toEqual(taggings);
    expect(await stored<FactRow>(page, 'facts')).toEqual(facts);
    expect(await counted()).toEqual(days);
  }
  expect(await everybodySpeaks('又见面了')).toEqual(before);
});

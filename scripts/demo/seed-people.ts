import type { Page } from 'playwright-core';
import type { ExpertRow, GroupRow, MessageRow, PersonRow, SnippetRow } from '../../lib/store/tables.ts';
import { ask, stored } from '../../tests/e2e/stored.ts';
import { demoSnippets } from './demo-snippets.ts';
import { writeRows } from './write-rows.ts';

const day = 24 * 60 * 60 * 1000;

const colorOf = {
  团长: 'orange',
  宝妈: 'purple',
  售后: 'blue',
  达人: 'green',
  老客户: 'blue',
  爱提问: 'grey',
  杭州: 'grey',
  比价: 'red',
} as const;
type TagName = keyof typeof colorOf;

/** Tags for those who spoke last in a group, one set a person. */
const tagSets: TagName[][] = [
  ['达人', '团长'],
  ['宝妈', '老客户'],
  ['爱提问'],
  ['达人', '杭州', '宝妈', '老客户'],
  ['团长'],
  ['老客户', '杭州'],
  ['宝妈'],
  ['比价', '爱提问'],
];
const topics = [
  ['发票', '售后'],
  ['团购', '比价'],
];

/** Tags, two experts, a colleague and some ready answers, as the operator would have gathered them. */
export async function seedPeople(page: Page, now: number): Promise<void> {
  const groups = await stored<GroupRow>(page, 'groups');
  for (const { id, name } of groups.filter(({ watched }) => watched === 1)) {
    const speakers = await lastSpeakers(page, id);
    for (const [index, personId] of speakers.entries()) {
      for (const tag of tagSets[index] ?? [])
        await ask(page, 'tagPerson', { personId, name: tag, color: colorOf[tag] });
    }
    if (name === '产品交流一群') await makeExperts(page, [speakers[0], speakers[3]], now);
  }
  await markColleague(page);
  await seedSnippets(page, now);
}

/** Members who spoke, the latest first; without the operator and people who have just come. */
async function lastSpeakers(page: Page, groupId: string): Promise<string[]> {
  const members = await memberIds(page);
  const messages = (await stored<MessageRow>(page, 'messages'))
    .filter((message) => message.groupId === groupId && members.has(message.personId))
    .sort((one, other) => other.time - one.time);
  return [...new Set(messages.map(({ personId }) => personId))].slice(0, tagSets.length);
}

async function memberIds(page: Page): Promise<Set<string>> {
  const [people, memberships] = [
    await stored<PersonRow>(page, 'people'),
    await stored<{ personId: string; joinedAt: number }>(page, 'memberships'),
  ];
  const newcomers = new Set(memberships.filter(({ joinedAt }) => joinedAt).map(({ personId }) => personId));
  return new Set(
    people.filter(({ id, role }) => role === 'member' && !newcomers.has(id)).map(({ id }) => id),
  );
}

/** The second one had the microphone three days ago, so it is the first one's turn. */
async function makeExperts(page: Page, personIds: (string | undefined)[], now: number): Promise<void> {
  for (const [index, personId] of personIds.entries()) {
    if (personId) await ask(page, 'saveExpert', { personId, topics: topics[index] });
  }
  const experts = await stored<ExpertRow>(page, 'experts');
  const asked = experts.filter(({ personId }) => personId === personIds[1]);
  await writeRows(page, { experts: asked.map((row) => ({ ...row, lastSpotlightAt: now - 3 * day })) });
}

async function markColleague(page: Page): Promise<void> {
  const memberships = await stored<{ personId: string; groupNickname: string }>(page, 'memberships');
  const colleague = memberships.find(({ groupNickname }) => groupNickname === '客服小吴');
  if (!colleague) return;
  await ask(page, 'setRole', { personId: colleague.personId, role: 'staff' });
  await ask(page, 'tagPerson', { personId: colleague.personId, name: '售后', color: colorOf.售后 });
}

async function seedSnippets(page: Page, now: number): Promise<void> {
  for (const { useCount: _, ...snippet } of demoSnippets) await ask(page, 'saveSnippet', snippet);
  const rows = await stored<SnippetRow>(page, 'snippets');
  const used = demoSnippets.flatMap(({ title, useCount }, index) => {
    const row = rows.find((snippet) => snippet.title === title);
    return row ? [{ ...row, useCount, lastUsedAt: now - (index + 1) * day }] : [];
  });
  await writeRows(page, { snippets: used });
}

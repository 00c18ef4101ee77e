import type { Page } from 'playwright-core';
import type {
  ExpertRow,
  GroupRow,
  MembershipRow,
  MessageRow,
  PersonRow,
  SnippetRow,
} from '../../lib/store/tables.ts';
import { ask, stored } from '../../tests/e2e/stored.ts';
import { writeRows } from '../../tests/e2e/write-rows.ts';
import { demoSnippets } from './demo-snippets.ts';

const day = 24 * 60 * 60 * 1000;

const colorOf = {
  团长: 'orange',
  宝妈: 'purple',
  宝爸: 'purple',
  售后: 'blue',
  达人: 'green',
  老客户: 'blue',
  爱提问: 'grey',
  杭州: 'grey',
  比价: 'red',
} as const;
type TagName = keyof typeof colorOf;

/** Tags for those who spoke last in a group, one set a person. Parents get one more by their names. */
const tagSets: TagName[][] = [
  ['达人', '团长'],
  ['老客户', '杭州'],
  ['爱提问'],
  ['达人', '杭州', '老客户', '爱提问'],
  ['团长'],
  ['老客户'],
  ['杭州'],
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
    for (const [index, speaker] of speakers.entries()) await tag(page, speaker, tagSets[index] ?? []);
    if (name === '产品交流一群') await makeExperts(page, id, [speakers[0], speakers[3]], now);
  }
  await markColleague(page);
  await seedSnippets(page, now);
}

async function tag(page: Page, { id, nickname }: PersonRow, names: TagName[]): Promise<void> {
  for (const name of [...parentTag(nickname), ...names])
    await ask(page, 'tagPerson', { personId: id, name, color: colorOf[name] });
}

function parentTag(nickname: string): TagName[] {
  if (nickname.endsWith('妈妈')) return ['宝妈'];
  return nickname.endsWith('爸') ? ['宝爸'] : [];
}

/** Members who spoke, the latest first; without the operator and people who have just come. */
async function lastSpeakers(page: Page, groupId: string): Promise<PersonRow[]> {
  const people = new Map((await stored<PersonRow>(page, 'people')).map((person) => [person.id, person]));
  const newcomers = new Set(
    (await stored<MembershipRow>(page, 'memberships'))
      .filter(({ joinedAt }) => joinedAt > 0)
      .map(({ personId }) => personId),
  );
  const messages = (await stored<MessageRow>(page, 'messages'))
    .filter((message) => message.groupId === groupId && !newcomers.has(message.personId))
    .sort((one, other) => other.time - one.time);
  const speakers = [...new Set(messages.map(({ personId }) => personId))].flatMap(
    (id) => people.get(id) ?? [],
  );
  return speakers.filter(({ role }) => role === 'member').slice(0, tagSets.length);
}

/** The second one had the microphone three days ago, so it is the first one's turn. */
async function makeExperts(
  page: Page,
  groupId: string,
  people: (PersonRow | undefined)[],
  now: number,
): Promise<void> {
  for (const [index, person] of people.entries()) {
    if (person) await ask(page, 'saveExpert', { personId: person.id, topics: topics[index] });
  }
  const experts = await stored<ExpertRow>(page, 'experts');
  const asked = experts.filter(({ personId }) => personId === people[1]?.id);
  const at = now - 3 * day;
  await writeRows(page, {
    experts: asked.map((row) => ({ ...row, lastSpotlightAt: at })),
    spotlights: asked.map(({ id, personId, topics: [topic = ''] }) => ({
      id,
      personId,
      groupId,
      at,
      topic,
      snippetId: '',
      questionId: '',
      answeredAt: at + 40 * 60_000,
      joinedIn: people.flatMap((person) => (person && person.id !== personId ? [person.id] : [])),
    })),
  });
}

async function markColleague(page: Page): Promise<void> {
  const memberships = await stored<MembershipRow>(page, 'memberships');
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

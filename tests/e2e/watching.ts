import type { Page } from 'playwright-core';
import type { GroupRow, PersonRow } from '../../lib/store/tables.ts';
import { ask, stored, until } from './stored.ts';

/** Accepts the terms and switches groups on, as the popup's buttons do; waits until the chat page has told their members. */
export async function watchGroups(page: Page, memberCounts: number[]): Promise<GroupRow[]> {
  await ask(page, 'acceptTerms');
  const wanted = (groups: GroupRow[]) =>
    groups.filter(({ memberCount }) => memberCounts.includes(memberCount));
  const groups = await until(
    () => stored<GroupRow>(page, 'groups'),
    (rows) => wanted(rows).length >= memberCounts.length,
  );
  for (const { id } of wanted(groups)) await ask(page, 'watchGroup', { groupId: id, watched: true });
  await until(
    () => stored<{ groupId: string }>(page, 'memberships'),
    (rows) =>
      wanted(groups).every(
        ({ id, memberCount }) => rows.filter(({ groupId }) => groupId === id).length >= memberCount,
      ),
  );
  return wanted(groups);
}

/** The one person who carries a nickname. */
export async function personCalled(page: Page, nickname: string): Promise<PersonRow> {
  const people = (await stored<PersonRow>(page, 'people')).filter((person) => person.nickname === nickname);
  const [person] = people;
  if (!person || people.length > 1) throw new Error(`${people.length} people are called ${nickname}`);
  return person;
}

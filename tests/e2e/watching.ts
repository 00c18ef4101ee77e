import type { Page } from 'playwright-core';
import { dayOf, startOfDay } from '../../lib/activity/day.ts';
import type { AccountRow, GroupRow, PersonRow } from '../../lib/store/tables.ts';
import { loadChatPage, type Opened } from './extension.ts';
import { ask, inSession, stored, until } from './stored.ts';
import { writeRows } from './write-rows.ts';

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

/** As if a group had been watched on all of its last so many days, today included, from morning to night. */
export async function writeWatchedDays(
  page: Page,
  { id, accountId }: GroupRow,
  length: number,
): Promise<void> {
  const today = dayOf(Date.now());
  const row = (await stored<GroupRow>(page, 'groups')).find((group) => group.id === id);
  await writeRows(page, {
    groups: [{ ...row, watchPeriods: [{ from: startOfDay(today - length + 1), to: 0 }] }],
    coverage: Array.from({ length }, (_, ago) => ({
      accountId,
      day: today - ago,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  });
}

/**
 * Logs in anew: everybody and every group has another id. Waits until every watched group is known again by all of its members.
 * @param changed what happens between the two logins.
 */
export async function logInAgain(
  { control }: Opened,
  { chat, page, seed }: { chat: Page; page: Page; seed: string },
  changed: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  await control.reset({ seed, empty: 1 });
  await changed();
  const since = Date.now();
  await loadChatPage(chat);
  await until(
    () => stored<AccountRow>(page, 'accounts'),
    (accounts) => accounts.some(({ loggedInAt }) => loggedInAt >= since),
  );
  const watched = (await stored<GroupRow>(page, 'groups')).filter((group) => group.watched === 1);
  await until(
    () => inSession(page),
    (kept) => {
      const links = Object.values(kept) as { groupId?: string; listed?: boolean }[];
      return watched.every(({ id }) => links.some(({ groupId, listed }) => listed && groupId === id));
    },
  );
}

/** The one person who carries a nickname. */
export async function personCalled(page: Page, nickname: string): Promise<PersonRow> {
  const people = (await stored<PersonRow>(page, 'people')).filter((person) => person.nickname === nickname);
  const [person] = people;
  if (!person || people.length > 1) throw new Error(`${people.length} people are called ${nickname}`);
  return person;
}

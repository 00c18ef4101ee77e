import type { Page } from 'playwright-core';
import { dayOf } from '../../lib/activity/day.ts';
import { writeRows } from './write-rows.ts';

/** A group as a test wants it to be: members spoke on every so manyth of its days. */
export interface SeededGroup {
  id: string;
  name: string;
  every: number;
}

const msADay = 86_400_000;

/** Puts groups that were watched on each of the last 60 days into the extension's database, from one of its own pages. */
export async function seedGroups(page: Page, wanted: SeededGroup[]): Promise<void> {
  const now = Date.now();
  const today = dayOf(now);
  const days = Array.from({ length: 60 }, (_, index) => today - index);
  const since = now - 70 * msADay;
  const seen = { firstSeenAt: since, lastSeenAt: now };
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 3 : 0));
  const person = { accountId: 'a1', remark: '', role: 'member', names: [], isFriend: false, ...seen };
  await writeRows(page, {
    accounts: [{ id: 'a1', uinHash: 'x', name: '', loggedInAt: since, ...seen }],
    people: ['豆豆妈妈', '小白'].map((nickname, index) => ({ ...person, id: `p${index}`, nickname })),
    groups: wanted.map(({ id, name }) => ({
      id,
      accountId: 'a1',
      name,
      memberCount: 20,
      ownedByMe: true,
      watched: 1,
      rosterSeenAt: since,
      rosterLastSeenAt: since,
      watchPeriods: [{ from: since, to: 0 }],
      importedPeriods: [],
      ...seen,
    })),
    days: wanted.flatMap(({ id, every }) =>
      days
        .filter((_, index) => index % every === 0)
        .map((day) => ({
          groupId: id,
          day,
          speakers: { p0: 2, p1: 1 },
          messages: 3,
          hours,
          lastMessageAt: 1,
        })),
    ),
    coverage: days.map((day) => ({
      accountId: 'a1',
      day,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
    spotlights: wanted.map(({ id }) => ({
      id: `s-${id}`,
      personId: 'p1',
      groupId: id,
      at: now - 3 * msADay,
      topic: '辅食',
      snippetId: '',
      questionId: '',
      answeredAt: 1,
      joinedIn: ['p0'],
    })),
  });
}

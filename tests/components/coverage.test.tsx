import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { openPanel } from './open-panel';
import { askedRow, emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const day = 24 * 60 * 60 * 1000;

beforeEach(async () => {
  await emptyDatabase();
  vi.mocked(sendMessage).mockResolvedValue(undefined);
  await database.groups.put(groupRow({ watchPeriods: [{ from: Date.now() - 200 * day, to: 0 }] }));
  await database.people.put(personRow());
  await database.memberships.put(membershipRow());
  await database.askedQuestions.put(askedRow({ time: Date.now() - day }));
  // Every second day.
  await database.coverage.bulkPut(
    Array.from({ length: 45 }, (_, at) => ({
      accountId: 'a1',
      day: dayOf(Date.now()) - 2 * at,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  );
});

describe('how much was watched stands with the figures of a group', () => {
  it('in the tab of the group, below the score and below the weeks', async () => {
    const user = await openPanel();
    await user.click(await screen.findByRole('tab', { name: /本群/u }));
    expect(await screen.findByRole('button', { name: /看了 28 天里的 14 天/u })).toBeVisible();
    expect(await screen.findByTitle('看了 84 天里的 42 天')).toBeVisible();
  });

  it('from the day on which watching began, so that nothing there says otherwise', async () => {
    await database.groups.update('g1', {
      watchPeriods: [{ from: startOfDay(dayOf(Date.now()) - 16), to: 0 }],
    });
    const user = await openPanel();
    await user.click(await screen.findByRole('tab', { name: /本群/u }));
    await screen.findByRole('heading', { name: '旁边的读数' });
    expect(await screen.findAllByText(/看了 17 天里的 9 天/u)).not.toHaveLength(0);
    expect(screen.queryAllByText(/看了 (?!17 天里的 9 天)\d+ 天里/u)).toEqual([]);
  });

  it('above the members with their words for how they take part', async () => {
    const user = await openPanel();
    await user.click(await screen.findByRole('tab', { name: /成员/u }));
    const members = within(await screen.findByRole('tabpanel'));
    expect(await members.findByTitle('看了 28 天里的 14 天')).toBeVisible();
  });

  it.each([
    ['待答问题', '看了 30 天里的 15 天'],
    ['话筒去向', '看了 30 天里的 15 天'],
  ])('on the page %s', async (page, words) => {
    const user = await openPanel();
    await user.click(await screen.findByRole('tab', { name: page === '话筒去向' ? /达人/u : /本群/u }));
    await user.click(await screen.findByRole('button', { name: new RegExp(page, 'u') }));
    expect(await screen.findByTitle(words)).toBeVisible();
  });
});

import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { GroupPage } from '@/components/panel/GroupPage';
import { dayOf } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { groupAtHand } from '@/lib/store/group-overviews';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, now } from './sample-rows';

const day = 24 * 60 * 60 * 1000;
const today = dayOf(now);

const range = (from: number, length: number) => Array.from({ length }, (_, index) => from + index);

/** Two members of a group speak so many days ago. */
async function speak(groupId: string, spokenDaysAgo: number[]) {
  await database.days.bulkPut(
    spokenDaysAgo.map((daysAgo) => ({
      groupId,
      day: today - daysAgo,
      speakers: { p1: 2, p2: 1 },
      messages: 3,
      hours: [],
      lastMessageAt: now - daysAgo * day,
    })),
  );
}

/** The group at hand and those named besides, watched on the last so many days. */
async function watchedFor(days: number, spokenDaysAgo: number[], others: Record<string, number[]> = {}) {
  const watchPeriods = [{ from: now - days * day, to: 0 }];
  for (const [id, daysAgo] of Object.entries({ g1: spokenDaysAgo, ...others })) {
    await database.groups.put(groupRow({ id, watchPeriods }));
    await speak(id, daysAgo);
  }
  await database.coverage.bulkPut(
    range(0, days).map((daysAgo) => ({
      accountId: 'a1',
      day: today - daysAgo,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  );
}

async function show() {
  const group = await groupAtHand(database, 'g1', now);
  if (!group) throw new Error('no group');
  const nothing = () => {};
  render(
    <GroupPage
      group={group}
      now={now}
      onWatch={nothing}
      onShowWatchedTime={nothing}
      onOpenResponse={nothing}
    />,
  );
}

beforeEach(emptyDatabase);

describe('the score of a group', () => {
  it('is told by its parts, with what they were a month before', async () => {
    await watchedFor(120, [9, 10, 16, ...range(30, 11)]);
    await show();
    expect(await screen.findByText('近 28 天里有 3 天有人说话，一个月前是 11 天')).toBeVisible();
    expect(screen.getByText('上次有人说话是 9 天前，一个月前隔了 2 天')).toBeVisible();
    expect(screen.getByText('近 28 天有 2 人说满 3 天，和一个月前一样')).toBeVisible();
    expect(screen.getByText('近 12 周里有 4 周有人说话，一个月前是 2 周')).toBeVisible();
    expect(screen.getByText('14 / 30 分')).toBeVisible();
    expect(screen.getByRole('button', { name: /看了 28 天里的 28 天/u })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('names its band, how many in it fell silent, how sure that is, and where that was counted', async () => {
    await watchedFor(120, [9, 10, 16, ...range(30, 11)]);
    await show();
    expect(screen.getByText('0 到 100 分成五档，这个群在 20–40 这一档')).toBeVisible();
    expect(
      await screen.findByText(/100 个里约 20 个（区间 15 到 24 个）在之后 56 天里几乎没人再说话/u),
    ).toBeVisible();
    expect(screen.getByText(/英文技术聊天室的公开存档，不是微信群/u)).toBeVisible();
  });

  it('counts by the thousand where few fell silent', async () => {
    await watchedFor(120, range(0, 100));
    await show();
    expect(await screen.findByText(/1000 个里约 4 个（区间 0 到 6 个）/u)).toBeVisible();
  });

  it('names the one change that lifts it most, with the points', async () => {
    await watchedFor(120, [9, 10, 16, ...range(30, 11)]);
    await show();
    expect(screen.getByText('今天有成员说一句话')).toBeVisible();
    expect(screen.getByText(/^\+\d+ 分$/u)).toBeVisible();
  });

  it('is called preliminary while little was watched, which its parts tell, too', async () => {
    await watchedFor(20, [0, 3, 5]);
    await show();
    expect(screen.getByText('近 28 天看了 20 天，有 3 天有人说话')).toBeVisible();
    expect(screen.getByText('初步：一共看了 20 天，看满 84 天才算稳')).toBeVisible();
  });
});

describe('the operator’s own share', () => {
  it('says how many outcomes are still missing', async () => {
    await watchedFor(150, range(0, 150));
    await show();
    expect(await screen.findByText(/知道结果的有 3 次，再有 17 次就能算出/u)).toBeVisible();
  });

  it('stands beside that of the archives from twenty grades on', async () => {
    const others = { fell: [710, 709, 708], returned: [710, 709, 708, 680, 670, 660] };
    await watchedFor(800, range(0, 800), others);
    await show();
    expect(
      await screen.findByText('回头评过 29 次分，当时低于 40 分的 2 次里，有 1 次后来沉寂。'),
    ).toBeVisible();
    expect(
      screen.getByText(/公开存档里低于 40 分的，100 个里约 23 个（区间 18 到 29 个）后来沉寂/u),
    ).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says so where no grade was low', async () => {
    await watchedFor(800, range(0, 800));
    await show();
    expect(await screen.findByText('回头评过 26 次分，没有一次低于 40 分。')).toBeVisible();
  });
});

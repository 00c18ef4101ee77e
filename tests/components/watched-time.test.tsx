import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GroupPage } from '@/components/panel/GroupPage';
import { WatchedTimeScreen } from '@/components/watched-time/WatchedTimeScreen';
import { dayOf } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { groupAtHand } from '@/lib/store/group-overviews';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, now } from './sample-rows';

const day = 24 * 60 * 60 * 1000;
const today = dayOf(now);

/** The group has been watched for 120 days, on those days for so many hours from midnight; its people speak every day. */
async function watchedOn(daysAgo: number[], hours: number) {
  await database.groups.put(groupRow({ watchPeriods: [{ from: now - 120 * day, to: 0 }] }));
  const minutes = new Uint8Array(180).fill(255, 0, (hours * 60) / 8);
  await database.coverage.bulkPut(
    daysAgo.map((ago) => ({ accountId: 'a1', day: today - ago, minutes, count: hours * 60 })),
  );
  await database.days.bulkPut(
    [0, 4, 8, 12, 16].map((ago) => ({
      groupId: 'g1',
      day: today - ago,
      speakers: { p1: 2, p2: 1 },
      messages: 3,
      hours: [],
      lastMessageAt: now - ago * day,
    })),
  );
}

const lastDays = (count: number) => Array.from({ length: count }, (_, ago) => ago);

async function atHand() {
  const group = await groupAtHand(database, 'g1', now);
  if (!group) throw new Error('no group');
  return group;
}

async function showScore(onShowWatchedTime = () => {}) {
  render(
    <GroupPage
      group={await atHand()}
      now={now}
      onWatch={() => {}}
      onShowWatchedTime={onShowWatchedTime}
      onOpenResponse={() => {}}
    />,
  );
}

async function showTime() {
  const { grade } = await atHand();
  render(<WatchedTimeScreen groupId="g1" grade={grade} now={now} onBack={() => {}} />);
}

beforeEach(emptyDatabase);

describe('a score that rests on part of the time', () => {
  it('tells where it would lie had everything been watched, and the risk of such groups', async () => {
    await watchedOn(lastDays(84), 8);
    await showScore();
    expect(await screen.findByText(/要是整段时间都看着，多半在 \d+–\d+ 分/u)).toBeVisible();
    expect(screen.getByText(/补上这些大约在 60–80 这一档/u)).toBeVisible();
  });

  it('tells no risk where all but nothing was watched', async () => {
    await watchedOn(lastDays(84), 2);
    await showScore();
    expect(await screen.findByText(/近 28 天只看到 8% 的时间，说不准风险有多大/u)).toBeVisible();
  });

  it('tells neither where everything was watched', async () => {
    await watchedOn(lastDays(84), 24);
    await showScore();
    expect(await screen.findByText(/^这一档的群，\d+ 个里约/u)).toBeVisible();
    expect(screen.queryByText(/要是整段时间都看着/u)).toBeNull();
  });

  it('tells neither of the best score of all', async () => {
    await watchedOn(lastDays(84), 8);
    const everybody = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`p${at}`, 1]));
    await database.days.bulkPut(
      lastDays(84).map((ago) => ({
        groupId: 'g1',
        day: today - ago,
        speakers: everybody,
        messages: 9,
        hours: [],
        lastMessageAt: now - ago * day,
      })),
    );
    await showScore();
    expect(await screen.findByText('100')).toBeVisible();
    expect(await screen.findByText(/个里约 \d+ 个/u)).toBeVisible();
    expect(screen.queryByText(/要是整段时间都看着/u)).toBeNull();
    await showTime();
    expect(await screen.findByText('看得够全，分可以照着看。')).toBeVisible();
  });

  it('is the way to when it was watched', async () => {
    const opened = vi.fn();
    await watchedOn(lastDays(84), 8);
    await showScore(opened);
    await userEvent.click(screen.getByRole('button', { name: /看哪些时候在看护/u }));
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe('the time that a group was watched', () => {
  it('is told in a sum, with the longest gap, and day by day in a table', async () => {
    await watchedOn([0, 1, 2, 6, 7, 8, 9, 20, 21], 8);
    await showTime();
    expect(
      await screen.findByText(/近 28 天看了 9 天，一共 72 小时，占 11%/u, { selector: 'p' }),
    ).toBeVisible();
    expect(screen.getByText(/最长一段没看：.*，62 天/u)).toBeVisible();
    const days = within(screen.getByRole('table', { name: '近 12 周，每天看了多久' }));
    expect(days.getAllByRole('row')).toHaveLength(85);
    expect(days.getAllByRole('cell', { name: '8 小时' })).toHaveLength(9);
    const hours = within(screen.getByRole('table', { name: '近 28 天，一天里哪些钟点在看' }));
    expect(hours.getAllByRole('row')).toHaveLength(25);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says what it means for the score', async () => {
    await watchedOn(lastDays(84), 8);
    await showTime();
    expect(await screen.findByText(/没看到的时间里多半也有人说话，所以 \d+ 分偏低/u)).toBeVisible();
  });

  it('says what to do, with the way to import a past', async () => {
    await watchedOn([0, 1], 8);
    await showTime();
    expect(await screen.findByText('近 28 天看满 7 天才评分，还差 5 天。')).toBeVisible();
    expect(screen.getByRole('link', { name: /导入以前的聊天/u })).toHaveAttribute(
      'href',
      '/groups.html#history',
    );
  });

  it('says so where nothing was ever watched', async () => {
    await database.groups.put(groupRow({ watched: 0, watchPeriods: [] }));
    render(<WatchedTimeScreen groupId="g1" grade={null} now={now} onBack={() => {}} />);
    expect(await screen.findByText('还没看护过这个群')).toBeVisible();
  });
});

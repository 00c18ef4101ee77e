import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { GroupHead } from '@/components/groups/GroupHead';
import { dayOf } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { readGroupHistory } from '@/lib/store/group-history';
import { emptyDatabase, groupRow } from './sample-rows';

const day = 24 * 60 * 60 * 1000;

beforeEach(emptyDatabase);

it.each([
  [8, true],
  [24, false],
])(
  'the head of a group that is watched %d hours a day tells a range of its score: %s',
  async (hours, told) => {
    const now = Date.now();
    await database.groups.put(groupRow({ watchPeriods: [{ from: now - 60 * day, to: 0 }] }));
    const minutes = new Uint8Array(180).fill(255, 0, (hours * 60) / 8);
    await database.coverage.bulkPut(
      Array.from({ length: 40 }, (_, ago) => ({
        accountId: 'a1',
        day: dayOf(now) - ago,
        minutes,
        count: hours * 60,
      })),
    );
    const history = await readGroupHistory(database, 'g1', now);
    if (!history) throw new Error('no group');
    render(<GroupHead history={history} />);
    expect(screen.getByText('看了 28 天里的 28 天', { selector: '[aria-hidden]' })).toBeVisible();
    expect(screen.queryAllByText(/要是整段时间都看着，多半在 \d+–\d+ 分/u)).toHaveLength(told ? 1 : 0);
  },
);

it('a group that was long watched, but not of late, is told what is missing now', async () => {
  const now = Date.now();
  await database.groups.put(groupRow({ watchPeriods: [{ from: now - 200 * day, to: 0 }] }));
  await database.coverage.bulkPut(
    Array.from({ length: 90 }, (_, at) => ({
      accountId: 'a1',
      day: dayOf(now) - 40 - at,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  );
  const history = await readGroupHistory(database, 'g1', now);
  if (!history) throw new Error('no group');
  render(<GroupHead history={history} />);
  expect(screen.getByText(/近 28 天看满 7 天才评分，还差 7 天/u)).toBeVisible();
  expect(screen.getByText('看了 28 天里的 0 天', { selector: '[aria-hidden]' })).toBeVisible();
  expect(screen.queryByText(/90 天/u)).toBeNull();
});

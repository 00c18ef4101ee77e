import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { ScoreChart } from '@/components/charts/ScoreChart';
import { GroupYear } from '@/components/groups/GroupYear';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { weekSpan } from '@/lib/group-history/weeks';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { emptyDatabase, groupRow, membershipRow } from './sample-rows';

const msADay = 86_400_000;
const today = dayOf(Date.now());

/** A group watched from 9 to 22 o'clock on the last so many days; two members talk at 20 o'clock on each of them. */
async function watchedFor(days: number) {
  const watchPeriods = [{ from: startOfDay(today - days + 1), to: 0 }];
  await database.groups.put(groupRow({ watchPeriods }));
  const minutes = new Uint8Array(180);
  for (let minute = 9 * 60; minute < 22 * 60; minute++) minutes[minute >> 3]! |= 1 << (minute & 7);
  const ago = Array.from({ length: days }, (_, index) => index);
  await database.coverage.bulkPut(
    ago.map((one) => ({ accountId: 'a1', day: today - one, minutes, count: 780 })),
  );
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 20 ? 6 : 0));
  await database.days.bulkPut(
    ago.map((one) => ({
      groupId: 'g1',
      day: today - one,
      speakers: { p1: 4, p2: 2 },
      messages: 6,
      hours,
      lastMessageAt: Date.now() - one * msADay,
    })),
  );
}

const section = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  return within(heading.closest('section') as HTMLElement);
};

const open = (layout: 'wide' | 'narrow' = 'wide') =>
  render(<GroupYear groupId="g1" layout={layout} withHead />);

describe('a group’s year', () => {
  beforeEach(emptyDatabase);

  it('tells the score now, and its numbers in a table once they are asked for', async () => {
    await watchedFor(100);
    open();
    const score = await section('分数走势');
    expect(score.getByRole('img')).toHaveAccessibleName(/现在 \d+ 分/);
    expect(score.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(score.getByText('数字'));
    const table = await score.findByRole('table', { name: '分数走势' });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(10);
  });

  it('says that the line ends where watching did, while there still is a score', async () => {
    await watchedFor(100);
    await database.coverage
      .where('[accountId+day]')
      .between(['a1', today - 8], ['a1', today], true, true)
      .delete();
    open();
    const score = await section('分数走势');
    expect(await score.findByText('最近 7 天没看护，线只画到看到的那天')).toBeInTheDocument();
  });

  it('tells the best hours with what they rest on', async () => {
    await watchedFor(84);
    open();
    const hours = await section('几点有人聊');
    expect(hours.getAllByText(/19–21 点|20–22 点/)).toHaveLength(3);
    expect(hours.getAllByText(/看了 12 个周.，12 个有人聊/)).toHaveLength(3);
  });

  it('says what is missing where too little was watched to name a time', async () => {
    await watchedFor(10);
    open('narrow');
    const hours = await section('几点有人聊');
    expect(hours.getByText(/至少要看过 4 次，现在最多 2 次/)).toBeInTheDocument();
    const score = await section('分数走势');
    expect(score.getByText(/看了 10 天里的 10 天/, { selector: '.sr-only' })).toBeInTheDocument();
  });

  it('tells how many of a week’s newcomers spoke, week by week', async () => {
    await watchedFor(60);
    const joinedAt = Date.now() - 30 * msADay;
    await database.memberships.bulkPut([
      membershipRow({ personId: 'p1', joinedAt }),
      membershipRow({ personId: 'p9', joinedAt, leftAt: Date.now() }),
    ]);
    open();
    const newcomers = await section('新人留下来了吗');
    expect(newcomers.getByText(/来了 2 人.*2 人里，1 人第一周说了话；一共 1 人已离开/)).toBeInTheDocument();
    expect(newcomers.getAllByText('1/2')).toHaveLength(4);
  });

  it('explains itself where nothing was ever seen', async () => {
    await database.groups.put(groupRow({ watchPeriods: [] }));
    open('narrow');
    expect(await screen.findByText('还没有看过一天')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '导入以前的聊天' })).toHaveAttribute(
      'href',
      '/groups.html#history',
    );
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('has nothing that a screen reader would stumble over', async () => {
    await watchedFor(100);
    open();
    await section('分数走势');
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('a chart', () => {
  it('can be drawn as a picture without a page', () => {
    const span = weekSpan(today - 30, today);
    const points = [{ day: today, score: 72, preliminary: true, watchedDays28: 20 }];
    const watched = Array.from({ length: span.weeks }, () => 7);
    const svg = renderToStaticMarkup(
      <ScoreChart
        width={600}
        span={span}
        points={points}
        lanes={[]}
        imported={[]}
        watched={watched}
        label="现在 72 分"
      />,
    );
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('>72</text>');
    expect(svg).not.toContain('class=');
  });
});

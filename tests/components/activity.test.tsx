import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { accessibilityProblems } from './accessibility';
import { openTab } from './open-panel';
import { emptyDatabase, groupRow, membershipRow, personRow } from './sample-rows';

vi.mock('@/lib/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/lib/panel/target', () => ({ findTarget: vi.fn(), onTargetMayHaveChanged: () => () => {} }));

const today = dayOf(Date.now());

/** 豆豆妈妈 spoke so many messages on each of these days ago; ten others once, eight days ago. */
async function spoke(messages: number, daysAgo: number[], watched = 28) {
  const others = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`o${index}`, 1]));
  const hours = Array.from({ length: 24 }, () => 0);
  await database.days.bulkAdd(
    [...new Set([...daysAgo, 8])].map((ago) => {
      const speakers = { ...(ago === 8 ? others : {}), ...(daysAgo.includes(ago) ? { p1: messages } : {}) };
      return { groupId: 'g1', day: today - ago, speakers, messages: 1, hours, lastMessageAt: 0 };
    }),
  );
  await database.speaking.add({ groupId: 'g1', last: { p1: today - Math.min(...daysAgo) }, before: {} });
  await database.coverage.bulkAdd(
    Array.from({ length: watched }, (_, ago) => ({
      accountId: 'a1',
      day: today - ago,
      minutes: new Uint8Array(180).fill(255),
      count: 1440,
    })),
  );
}

async function explain(word: string) {
  const user = await openTab('成员');
  await user.click(await screen.findByRole('button', { name: /豆豆妈妈/ }));
  await user.click(await screen.findByRole('button', { name: `看为什么是「${word}」` }));
  await screen.findByRole('heading', { name: `为什么是「${word}」` });
  return user;
}

beforeEach(async () => {
  await emptyDatabase();
  const from = startOfDay(today - 100);
  await database.groups.add(groupRow({ watchPeriods: [{ from, to: 0 }] }));
  await database.people.add(personRow());
  await database.memberships.add(membershipRow());
});

describe('why a member carries their word', () => {
  it('says the rule, the counts, the place and how much was watched', async () => {
    await spoke(3, [1, 2, 3, 4]);
    await explain('吐槽');
    expect(screen.getByText(/近 28 天里说话 3 天、5 条消息，并且在发过言的人里排前 70%/)).toBeVisible();
    expect(screen.getByText('4 天')).toBeVisible();
    expect(screen.getByText('12 条')).toBeVisible();
    expect(screen.getByText('全群 11 个发过言的人里第 1')).toBeVisible();
    expect(screen.getAllByText('看了 28 天里的 28 天')).not.toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says what the next level takes, and what of it is there', async () => {
    await spoke(5, [1, 2, 3, 4]);
    await explain('吐槽');
    const needs = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(needs).toEqual(['说话 6 天现在 4 天', '消息 15 条现在 20 条', '排进前 5 名现在第 1']);
    const [days, messages] = screen.getAllByRole('listitem');
    expect(within(days!).getByLabelText('还不够')).toBeVisible();
    expect(within(messages!).getByLabelText('够了')).toBeVisible();
    expect(screen.getByText(/这个群现在最高的一档是「吐槽」/)).toBeVisible();
  });

  it('says that the margin keeps the word, and until when', async () => {
    await spoke(3, [28, 5, 4, 3, 2, 1]);
    await explain('活跃');
    expect(screen.getByText(/上一次够是 昨天，所以先不改。低于 4 天或 11 条才改/)).toBeVisible();
  });

  it('of somebody who lurks says that it is only what was seen', async () => {
    await spoke(1, [40], 20);
    await explain('潜水');
    expect(screen.getByText('近 28 天没见过说话。')).toBeVisible();
    expect(screen.getByText(/看了 28 天里的 20 天 · 图里的空格是没看的日子/)).toBeVisible();
  });

  it('of a newcomer says so, and what they would be by what they said', async () => {
    await database.memberships.update(['g1', 'p1'], { joinedAt: Date.now() - 86_400_000 });
    await spoke(1, [0]);
    await explain('新人');
    expect(screen.getByText('入群不到 7 天，先叫新人。')).toBeVisible();
    expect(screen.getByText('按发言算是「冒泡」。')).toBeVisible();
  });

  it('leads back to the member with Esc', async () => {
    await spoke(1, [0]);
    const user = await explain('冒泡');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '近 12 周每天' })).toBeVisible();
  });
});

import { expect, it } from 'vitest';
import { weeksSpoken } from '@/lib/panel/weeks-spoken';

const today = 20_000;
const spoke = (ago: number, person = 'p1') => ({ day: today - ago, speakers: { [person]: 2 } });

it('counts days by week, counted back from today, for one person', () => {
  const weeks = weeksSpoken(
    [spoke(0), spoke(6), spoke(7), spoke(8, 'p2'), spoke(83), spoke(84)],
    'p1',
    today,
  );
  expect(weeks).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
});

it('is twelve empty weeks for somebody who never spoke', () => {
  expect(weeksSpoken([spoke(1)], 'nobody', today)).toEqual(Array.from({ length: 12 }, () => 0));
});

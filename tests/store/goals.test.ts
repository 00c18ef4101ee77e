import { expect, test } from 'vitest';
import { type GroupGoals, noGoals } from '../../lib/goals/group-goals';
import { longestGoalText, readGoals, saveGoals } from '../../lib/store/goals';
import { freshDatabase } from './fresh-database';

const goals: GroupGoals = {
  answers: { why: '让老客户互相帮忙', who: '买过课的妈妈' },
  startDay: 20_500,
  milestones: { 1: '每天有人说话' },
  targets: [{ figure: 'score', value: 70 }],
};

test('goals are kept as a whole, and what was there before is given back', async () => {
  const db = await freshDatabase();
  expect(await saveGoals(db, { groupId: 'g', goals })).toEqual(noGoals);
  expect(await readGoals(db, 'g')).toEqual(goals);
  const changed = { ...goals, startDay: 20_600 };
  expect(await saveGoals(db, { groupId: 'g', goals: changed })).toEqual(goals);
  expect(await readGoals(db, 'g')).toEqual(changed);
  expect(await readGoals(db, 'other')).toEqual(noGoals);
});

test('empty goals take the row away', async () => {
  const db = await freshDatabase();
  await saveGoals(db, { groupId: 'g', goals });
  await saveGoals(db, { groupId: 'g', goals: { ...noGoals, answers: { why: '  ' } } });
  expect(await db.goals.count()).toBe(0);
});

test('blank texts, long ends, targets that are no numbers and second targets on one figure are left out', async () => {
  const db = await freshDatabase();
  await saveGoals(db, {
    groupId: 'g',
    goals: {
      answers: { why: '好'.repeat(longestGoalText + 5), what: ' ' },
      startDay: 0,
      milestones: { 3: '' },
      targets: [
        { figure: 'score', value: 60 },
        { figure: 'size', value: Number.NaN },
        { figure: 'newcomers', value: -1 },
        { figure: 'score', value: 70 },
      ],
    },
  });
  const kept = await readGoals(db, 'g');
  expect(kept.answers).toEqual({ why: '好'.repeat(longestGoalText) });
  expect(kept.milestones).toEqual({});
  expect(kept.targets).toEqual([{ figure: 'score', value: 70 }]);
});

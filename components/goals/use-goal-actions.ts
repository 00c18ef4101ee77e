import { useAct } from '@/components/use-act';
import type { GoalQuestion, GoalTarget, GroupGoals, MilestoneMonths } from '@/lib/goals/group-goals';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { readGoals } from '@/lib/store/goals';
import { inTurn } from '@/lib/store/in-turn';

type Edit = (goals: GroupGoals) => GroupGoals;

export type GoalActions = ReturnType<typeof useGoalActions>;

/** Changes a group's goals. What is written saves itself quietly; whatever is said to be done can be taken back. */
export function useGoalActions(groupId: string) {
  const act = useAct();
  // All goals are saved at once, so each edit must begin with what the one before left.
  const change = (edit: Edit) =>
    inTurn(database, 'goals', async () =>
      sendMessage('saveGoals', { groupId, goals: edit(await readGoals(database, groupId)) }),
    );
  const changeAndSay = (edit: Edit, text: string, back: (before: GroupGoals) => Edit) =>
    void act(
      () => change(edit),
      (before) => ({
        text,
        action: { label: i18n.t('common.undo'), run: () => void act(() => change(back(before))) },
      }),
    );
  return {
    /** Keeps what is being written. */
    write: (edit: Edit) => void act(() => change(edit)),
    /** Says that it is kept. @param before what was there when writing began. */
    wrote: (edit: Edit, before: Edit) => changeAndSay(edit, i18n.t('common.saved'), () => before),
    start: (startDay: number) =>
      changeAndSay(withStart(startDay), i18n.t('goals.startSaved'), (before) => withStart(before.startDay)),
    setTarget: (target: GoalTarget) =>
      changeAndSay(withTarget(target), i18n.t('goals.targetSaved'), ({ targets }) => (goals) => ({
        ...goals,
        targets,
      })),
    removeTarget: (target: GoalTarget) =>
      changeAndSay(without(target), i18n.t('goals.targetRemoved'), ({ targets }) => (goals) => ({
        ...goals,
        targets,
      })),
    /** Fills in milestones that are empty. */
    suggest: (milestones: GroupGoals['milestones'], startDay: number) =>
      changeAndSay(
        (goals) => ({
          ...goals,
          startDay: goals.startDay || startDay,
          milestones: { ...milestones, ...goals.milestones },
        }),
        i18n.t('goals.suggested'),
        (before) => (goals) => ({ ...goals, startDay: before.startDay, milestones: before.milestones }),
      ),
  };
}

/** With another answer. */
export function withAnswer(question: GoalQuestion, text: string): Edit {
  return (goals) => ({ ...goals, answers: { ...goals.answers, [question]: text } });
}

/** With another text of a milestone. */
export function withMilestone(months: MilestoneMonths, text: string): Edit {
  return (goals) => ({ ...goals, milestones: { ...goals.milestones, [months]: text } });
}

function withStart(startDay: number): Edit {
  return (goals) => ({ ...goals, startDay });
}

/** A target on the same figure is replaced where it stands. */
function withTarget(target: GoalTarget): Edit {
  return (goals) => {
    const isSet = goals.targets.some(({ figure }) => figure === target.figure);
    if (!isSet) return { ...goals, targets: [...goals.targets, target] };
    const targets = goals.targets.map((one) => (one.figure === target.figure ? target : one));
    return { ...goals, targets };
  };
}

function without({ figure }: GoalTarget): Edit {
  return (goals) => ({ ...goals, targets: goals.targets.filter((one) => one.figure !== figure) });
}

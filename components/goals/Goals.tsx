import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { GoalQuestions } from '@/components/goals/GoalQuestions';
import { Milestones } from '@/components/goals/Milestones';
import { suggestedMilestones } from '@/components/goals/suggested-milestones';
import { Targets } from '@/components/goals/Targets';
import { useGoalActions } from '@/components/goals/use-goal-actions';
import { useGoals } from '@/components/goals/use-goals';
import { dayOf } from '@/lib/activity/day';
import { areEmpty } from '@/lib/goals/group-goals';
import { i18n } from '@/lib/language/i18n';

/** What a group is for, when it is to be how far, and how its figures stand to that. */
export function Goals({ groupId, now }: { groupId: string; now: number }) {
  const shown = useGoals(groupId, now);
  const actions = useGoalActions(groupId);
  if (shown === undefined) return <EmptyState title={i18n.t('common.loading')} />;
  if (shown === null)
    return <EmptyState title={i18n.t('groups.unknown')} text={i18n.t('groups.unknownText')} />;
  const { goals } = shown;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {areEmpty(goals) && (
        <div className="-mx-3 -my-3">
          <EmptyState title={i18n.t('goals.emptyTitle')} text={i18n.t('goals.emptyText')}>
            <Button look="primary" onClick={() => actions.suggest(suggestedMilestones(), dayOf(now))}>
              {i18n.t('goals.begin')}
            </Button>
          </EmptyState>
        </div>
      )}
      <Targets shown={shown} actions={actions} />
      <Milestones goals={goals} actions={actions} now={now} />
      <GoalQuestions answers={goals.answers} actions={actions} />
    </div>
  );
}

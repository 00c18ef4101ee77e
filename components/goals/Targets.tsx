import { CoverageNote } from '@/components/CoverageNote';
import { HeldTargetRow } from '@/components/goals/HeldTargetRow';
import { NewTarget } from '@/components/goals/NewTarget';
import type { GoalActions } from '@/components/goals/use-goal-actions';
import type { GoalsShown } from '@/components/goals/use-goals';
import { i18n } from '@/lib/language/i18n';

interface TargetsProps {
  shown: GoalsShown;
  actions: GoalActions;
}

/** The figures that a group is to come to, held against the last 28 days. */
export function Targets({ shown: { held, coverage }, actions }: TargetsProps) {
  const reached = held.filter(({ state }) => state === 'reached').length;
  return (
    <section className="flex max-w-2xl flex-col gap-3">
      <div className="flex items-baseline gap-3">
        <h3 className="text-sm font-medium">{i18n.t('goals.targets')}</h3>
        {held.length > 0 && (
          <p className="text-xs text-ink-soft">{i18n.t('goals.reachedOf', [held.length, reached])}</p>
        )}
      </div>
      {held.length === 0 && <p className="text-xs text-ink-soft">{i18n.t('goals.noTargets')}</p>}
      {held.length > 0 && (
        <>
          <ul className="flex flex-col gap-3">
            {held.map((one) => (
              <HeldTargetRow
                key={one.target.figure}
                held={one}
                onRemove={() => actions.removeTarget(one.target)}
              />
            ))}
          </ul>
          <CoverageNote coverage={coverage} />
        </>
      )}
      <NewTarget onAdd={actions.setTarget} />
    </section>
  );
}

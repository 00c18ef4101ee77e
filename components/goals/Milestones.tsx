import { Button } from '@/components/Button';
import { dateText } from '@/components/date-text';
import { GoalText } from '@/components/goals/GoalText';
import { MilestoneLine } from '@/components/goals/MilestoneLine';
import { suggestedMilestones } from '@/components/goals/suggested-milestones';
import { type GoalActions, withMilestone } from '@/components/goals/use-goal-actions';
import { DateField } from '@/components/panel/DateField';
import { dayOf, startOfDay } from '@/lib/activity/day';
import { type GroupGoals, milestoneMonths } from '@/lib/goals/group-goals';
import { type MilestoneDay, milestoneDays } from '@/lib/goals/milestone-days';
import { i18n } from '@/lib/language/i18n';

interface MilestonesProps {
  goals: GroupGoals;
  actions: GoalActions;
  now: number;
}

/** Years that are half typed lie outside of these: they are no choice. */
const mostDaysAgo = 3_650;
const mostDaysAhead = 365;

/** What is to be reached after 1, 3, 6 and 12 months, as a line with today on it and a text each. */
export function Milestones({ goals: { startDay, milestones }, actions, now }: MilestonesProps) {
  const today = dayOf(now);
  const line = startDay > 0 ? milestoneDays(startDay, today) : null;
  const isFull = milestoneMonths.every((months) => milestones[months]);
  return (
    <section className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 className="text-sm font-medium">{i18n.t('goals.milestones')}</h3>
        <label className="flex items-center gap-2 text-xs text-ink-soft">
          {i18n.t('goals.start')}
          <DateField
            day={startDay || today}
            min={today - mostDaysAgo}
            max={today + mostDaysAhead}
            className={`h-7 px-1 text-xs ${startDay === 0 ? 'text-ink-faint' : ''}`}
            onDay={actions.start}
          />
        </label>
        {startDay === 0 && <Button onClick={() => actions.start(today)}>{i18n.t('goals.startToday')}</Button>}
        {!isFull && (
          <Button onClick={() => actions.suggest(suggestedMilestones(), today)}>
            {i18n.t('goals.suggest')}
          </Button>
        )}
      </div>
      {line ? (
        <MilestoneLine days={line.days} todayPlace={line.todayPlace} />
      ) : (
        <p className="text-xs text-ink-soft">{i18n.t('goals.noStart')}</p>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        {milestoneMonths.map((months) => (
          <GoalText
            key={months}
            label={milestoneLabel(
              months,
              line?.days.find((one) => one.months === months),
              now,
            )}
            placeholder={suggestedMilestones()[months] ?? ''}
            stored={milestones[months] ?? ''}
            onWrite={(text) => actions.write(withMilestone(months, text))}
            onWritten={(text, before) =>
              actions.wrote(withMilestone(months, text), withMilestone(months, before))
            }
          />
        ))}
      </div>
    </section>
  );
}

function milestoneLabel(months: number, milestone: MilestoneDay | undefined, now: number): string {
  const name = i18n.t('goals.afterMonths', months);
  if (!milestone) return name;
  const date = dateText(startOfDay(milestone.day), now);
  const left = milestone.day - dayOf(now);
  if (milestone.state === 'past') return i18n.t('goals.milestonePast', [name, date]);
  if (left === 0) return i18n.t('goals.milestoneToday', [name, date]);
  return i18n.t('goals.milestoneLeft', [name, date, left]);
}

import { ActivityCounts } from '@/components/panel/ActivityCounts';
import { ActivityNeeds } from '@/components/panel/ActivityNeeds';
import { ActivityWord } from '@/components/panel/ActivityWord';
import { activityRuleText } from '@/components/panel/activity-rule-text';
import { activityText } from '@/components/panel/activity-text';
import { dayText } from '@/components/panel/day-text';
import { SubPage } from '@/components/panel/SubPage';
import type { ActivityReasons } from '@/lib/activity/activity-reasons';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { ExplainedActivity } from '@/lib/panel/read-activity';

interface ActivityPageProps {
  explained: ExplainedActivity;
  /** Local day number of today. */
  today: number;
  onBack: () => void;
}

/** What else bears on the word: the margin, the top, and how high a quiet group goes. */
function notes({ level, kept, next, highest }: ActivityReasons, today: number): string[] {
  const said: string[] = [];
  if (kept && level) {
    const reached = dayText(kept.reachedOn, today);
    said.push(i18n.t('activity.kept', [activityText(level), reached, kept.days, kept.messages]));
  }
  if (level === 'legend') said.push(i18n.t('activity.top'));
  if (next && highest && highest !== 'legend') {
    said.push(i18n.t('activity.highest', [activityText(highest)]));
  }
  return [...said, i18n.t('activity.whoCounts')];
}

/** Why somebody carries their word: the rule, their counts, their place, and how much was watched. */
export function ActivityPage({ explained, today, onBack }: ActivityPageProps) {
  const { activity, reasons, names } = explained;
  const title = activity
    ? i18n.t('activity.title', [activityText(activity)])
    : i18n.t('activity.unknownTitle');
  return (
    <SubPage title={title} onBack={onBack}>
      <div className="flex flex-col gap-4 px-3 py-3">
        <section className="flex flex-col gap-1">
          <p className="flex items-baseline gap-2 text-base">
            <bdi className="truncate">
              {shownName(nameForOperator(names)) || i18n.t('common.unnamedPerson')}
            </bdi>
            {activity && <ActivityWord activity={activity} />}
          </p>
          {activityRuleText(activity, reasons).map((sentence) => (
            <p key={sentence} className="text-sm">
              {sentence}
            </p>
          ))}
        </section>
        <ActivityCounts reasons={reasons} today={today} />
        <ActivityNeeds reasons={reasons} />
        <section className="flex flex-col gap-1">
          {notes(reasons, today).map((note) => (
            <p key={note} className="text-xs text-ink-soft">
              {note}
            </p>
          ))}
        </section>
      </div>
    </SubPage>
  );
}

import { activityText } from '@/components/panel/activity-text';
import type { Activity } from '@/lib/messages';

/** Green is alive, grey is quiet, amber waits for the operator. */
const looks: Record<Activity, string> = {
  newcomer: 'text-amber',
  back: 'text-accent',
  lurking: 'text-ink-faint',
  bubbling: 'text-ink-soft',
  chatting: 'text-accent',
  active: 'text-accent',
  talkative: 'text-accent',
  legend: 'text-accent font-medium',
};

/** How somebody takes part lately, in one word. */
export function ActivityWord({ activity }: { activity: Activity }) {
  return <span className={`shrink-0 text-xs ${looks[activity]}`}>{activityText(activity)}</span>;
}

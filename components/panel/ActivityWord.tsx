import { activityText } from '@/components/panel/activity-text';
import type { Activity } from '@/lib/messages';

/** Green is alive, grey is quiet, amber waits for the operator. */
const looks: Record<Activity, string> = {
  newcomer: 'text-amber',
  active: 'text-accent',
  talkative: 'text-accent',
  back: 'text-accent',
  quiet: 'text-ink-soft',
  lurking: 'text-ink-faint',
};

/** How somebody takes part lately, in one word. */
export function ActivityWord({ activity }: { activity: Activity }) {
  return <span className={`shrink-0 text-xs ${looks[activity]}`}>{activityText(activity)}</span>;
}

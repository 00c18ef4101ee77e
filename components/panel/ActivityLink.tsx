import { ActivityWord } from '@/components/panel/ActivityWord';
import { activityText } from '@/components/panel/activity-text';
import { i18n } from '@/lib/language/i18n';
import type { Activity } from '@/lib/messages';

/** How somebody takes part; a click tells why that is said. */
export function ActivityLink({ activity, onExplain }: { activity: Activity; onExplain: () => void }) {
  const label = i18n.t('activity.explain', [activityText(activity)]);
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onExplain}
      className="shrink-0 rounded-sm underline decoration-dotted underline-offset-3 hover:decoration-solid"
    >
      <ActivityWord activity={activity} />
    </button>
  );
}

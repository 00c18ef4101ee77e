import { i18n } from '@/lib/language/i18n';
import type { Activity } from '@/lib/messages';

/** How somebody takes part, in one word; the same word as on the page. */
export function activityText(activity: Activity): string {
  return i18n.t(`overlay.activity.${activity}`);
}

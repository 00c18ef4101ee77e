import { i18n } from '#i18n';
import type { Activity } from '@/lib/messages';

/** How somebody takes part, in one word. */
export function activityText(activity: Activity): string {
  return i18n.t(activity === 'back' ? 'member.backAgain' : `member.${activity}`);
}

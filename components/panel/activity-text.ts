import type { Activity } from '@/lib/messages';
import { i18n } from '#i18n';

/** How somebody takes part, in one word. */
export function activityText(activity: Activity): string {
  return i18n.t(activity === 'back' ? 'member.back-again' : `member.${activity}`);
}

import { activityText } from '@/components/panel/activity-text';
import type { ActivityReasons } from '@/lib/activity/activity-reasons';
import { demands, type Level } from '@/lib/activity/level';
import { i18n } from '@/lib/language/i18n';
import type { Activity } from '@/lib/messages';

/** The rule behind a word, in sentences. */
export function activityRuleText(activity: Activity | null, { level }: ActivityReasons): string[] {
  if (activity === null) return [i18n.t('activity.unknownRule')];
  if (activity !== 'newcomer' && activity !== 'back') return [levelRuleText(activity)];
  const rule = i18n.t(activity === 'newcomer' ? 'activity.newcomerRule' : 'activity.backRule');
  return level ? [rule, i18n.t('activity.levelMeanwhile', [activityText(level)])] : [rule];
}

function levelRuleText(level: Level): string {
  if (level === 'lurking') return i18n.t('activity.lurkingRule');
  if (level === 'bubbling') return i18n.t('activity.bubblingRule', [activityText('chatting')]);
  const { days, messages, ahead } = demands[level];
  return i18n.t('activity.earnedRule', [days, messages, Math.round(100 * ahead)]);
}

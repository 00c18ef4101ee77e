import type { GroupGoals } from '@/lib/goals/group-goals';
import { i18n } from '@/lib/language/i18n';

/** What operators commonly plan: a month until people stay, three until they buy, six until they buy again, a year until there is a name. */
export function suggestedMilestones(): GroupGoals['milestones'] {
  return {
    1: i18n.t('goals.suggestion.oneMonth'),
    3: i18n.t('goals.suggestion.threeMonths'),
    6: i18n.t('goals.suggestion.sixMonths'),
    12: i18n.t('goals.suggestion.twelveMonths'),
  };
}

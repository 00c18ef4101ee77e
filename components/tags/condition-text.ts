import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { RuleCondition, RuleTest } from '@/lib/tags/rule-condition';

/** A condition as a sentence, as 最近 7 天里至少 6 天，每天发言不少于 5 条. */
export function conditionText(condition: RuleCondition): string {
  switch (condition.kind) {
    case 'keyword': {
      const words = condition.words.map((word) => i18n.t('rules.quoted', [shownName(word)]));
      return i18n.t('rules.keywordText', [words.join(i18n.t('common.listSeparator'))]);
    }
    case 'joined':
      return joinedText(condition.how, condition.by);
    default: {
      const { messages, days, ofDays } = condition;
      return i18n.t('rules.activityText', [ofDays, days, messages]);
    }
  }
}

function joinedText(how: 'invited' | 'scanned', by: string): string {
  const name = shownName(by);
  if (how === 'invited') {
    return name === '' ? i18n.t('rules.invitedText') : i18n.t('rules.invitedByText', [name]);
  }
  return name === '' ? i18n.t('rules.scannedText') : i18n.t('rules.scannedByText', [name]);
}

/** All that a rule asks, in one sentence. */
export function ruleText({ match, conditions }: RuleTest): string {
  const glue = i18n.t(match === 'all' ? 'rules.and' : 'rules.or');
  return conditions.map(conditionText).join(glue);
}

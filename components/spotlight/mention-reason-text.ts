import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { MentionReason } from '@/lib/spotlight/whom-to-mention';

const factTexts = {
  offers: 'spotlight.reasonOffers',
  occupation: 'spotlight.reasonOccupation',
  hobbies: 'spotlight.reasonHobbies',
} as const;

const hourTexts = {
  usual: 'spotlight.hourUsual',
  sometimes: 'spotlight.hourSometimes',
  rarely: 'spotlight.hourRarely',
  unknown: 'spotlight.hourUnknown',
} as const;

/** Why somebody is proposed, in words. */
export function mentionReasonText(reason: MentionReason): string {
  switch (reason.kind) {
    case 'expert':
      return i18n.t('spotlight.reasonExpert', [shownName(reason.topic)]);
    case 'expert-of-other':
      return i18n.t('spotlight.reasonExpert', [
        reason.topics.map(shownName).join(i18n.t('common.listSeparator')),
      ]);
    case 'tag':
      return i18n.t('spotlight.reasonTag', [shownName(reason.tag)]);
    case 'fact':
      return i18n.t(factTexts[reason.field as keyof typeof factTexts], [shownName(reason.value)]);
    case 'answered':
      return i18n.t('spotlight.reasonAnswered', reason.questions);
    case 'turn':
      return turnText(reason);
    case 'hour':
      return i18n.t(hourTexts[reason.level]);
    default:
      return i18n.t('spotlight.earlier', [reason.asked, reason.answered]);
  }
}

function turnText({ daysSince, recently }: Extract<MentionReason, { kind: 'turn' }>): string {
  if (daysSince === null) return i18n.t('spotlight.never');
  const last = daysSince === 0 ? i18n.t('spotlight.turnToday') : i18n.t('spotlight.turnDays', daysSince);
  return recently > 1 ? `${last}${i18n.t('spotlight.turnOften', [recently])}` : last;
}

import { timeText } from '@/components/time-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { RuleFinding } from '@/lib/tags/rule-finding';

/** What a rule found of somebody, as 说了「拼团」（昨天 14:20）. @param now ms since 1970. */
export function findingText(finding: RuleFinding, now: number): string {
  switch (finding.condition) {
    case 'keyword':
      return i18n.t('rules.saidWord', [shownName(finding.word), timeText(finding.at, now)]);
    case 'joined': {
      const by = shownName(finding.by);
      const when = timeText(finding.at, now);
      if (finding.how === 'invited') {
        return by === '' ? i18n.t('rules.wasInvited', [when]) : i18n.t('rules.wasInvitedBy', [by, when]);
      }
      return by === '' ? i18n.t('rules.hasScanned', [when]) : i18n.t('rules.hasScannedOf', [by, when]);
    }
    default:
      return i18n.t('rules.wasActive', [finding.ofDays, finding.days, finding.messages]);
  }
}

/** Everything that was found of somebody, one after the other. */
export function findingsText(found: RuleFinding[], now: number): string {
  return found.map((finding) => findingText(finding, now)).join(i18n.t('rules.findingSeparator'));
}

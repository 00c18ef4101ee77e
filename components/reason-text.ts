import type { HealthReason } from '@/lib/health/reason';
import { silenceStage } from '@/lib/health/silence-stage';
import { i18n } from '@/lib/language/i18n';

/** Why a group's score is not higher, in words. */
export function reasonText(reason: HealthReason): string {
  switch (reason.kind) {
    case 'too-early':
      return i18n.t('reason.tooEarly', reason.missingDays);
    case 'only-you':
      return i18n.t('reason.onlyYou');
    case 'days-silent':
      return silentText(reason.days);
    case 'few-speakers':
      return i18n.t('reason.fewSpeakers', reason.people);
    case 'fewer-active-days':
      return i18n.t('reason.fewerActiveDays', [reason.before, reason.now]);
    case 'few-active-days':
      return i18n.t('reason.fewActiveDays', reason.days);
    case 'weeks-missing':
      return i18n.t('reason.weeksMissing', reason.weeks);
    default:
      return i18n.t('reason.fine');
  }
}

function silentText(days: number): string {
  switch (silenceStage(days)) {
    case 'asleep':
      return i18n.t('reason.asleep', [days]);
    case 'quiet':
      return i18n.t('reason.quiet', [days]);
    default:
      return i18n.t('reason.daysSilent', days);
  }
}

import { i18n } from '@/lib/language/i18n';

/** How many people and groups are asked about, in words; empty where none are. */
export function openQuestionsText({ people, groups }: { people: number; groups: number }): string {
  return [
    ...(people > 0 ? [i18n.t('identity.waiting', people)] : []),
    ...(groups > 0 ? [i18n.t('identity.groupsWaiting', groups)] : []),
  ].join(i18n.t('common.listSeparator'));
}

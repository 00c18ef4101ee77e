import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { TopicEvidence } from '@/lib/spotlight/propose-experts';

const texts = {
  tag: 'spotlight.reasonTag',
  offers: 'spotlight.reasonOffers',
  occupation: 'spotlight.reasonOccupation',
  hobbies: 'spotlight.reasonHobbies',
} as const;

/** One piece of evidence that somebody knows a topic, in words. */
export function evidenceText({ source, text, count }: TopicEvidence): string {
  if (source === 'answered') return i18n.t('spotlight.evidenceAnswered', count);
  if (source === 'may-have-answered') return i18n.t('spotlight.evidenceMaybe', count);
  return i18n.t(texts[source], [shownName(text)]);
}

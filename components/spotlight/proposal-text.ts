import { evidenceText } from '@/components/spotlight/evidence-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { ExpertProposal, TopicEvidence } from '@/lib/spotlight/propose-experts';
import { topicKey, topicOf, topicsIn } from '@/lib/spotlight/topic';

type Proposed = Pick<ExpertProposal, 'topic' | 'evidence'>;

/** What speaks most for somebody, worded by its kind, as after a name. */
export function proposalReason({ topic, evidence }: Proposed): string {
  const [first] = evidence;
  return first ? reasonOf(first, shownName(topic)) : '';
}

/** For which topic somebody would be an expert, and what speaks for it beside the first reason. */
export function proposalDetail({ topic, evidence }: Proposed): string {
  const [first, ...others] = evidence;
  // How often is not in the first reason.
  const further = first && isAnswers(first) ? [first, ...others] : others;
  const parts = [i18n.t('expert.forTopic', [shownName(topic)]), ...further.map(evidenceText)];
  return parts.join(i18n.t('spotlight.reasonSeparator'));
}

function reasonOf(evidence: TopicEvidence, topic: string): string {
  const { source, text } = evidence;
  if (source === 'answered') return i18n.t('expert.oftenAnswers', [topic]);
  if (source === 'may-have-answered') return i18n.t('expert.mayOftenAnswer', [topic]);
  if (source === 'occupation' && isAmong([topicOf(text)], topic)) return i18n.t('expert.worksAs', [topic]);
  if (source === 'offers' && isAmong(topicsIn(text), topic)) return i18n.t('spotlight.reasonOffers', [topic]);
  return evidenceText(evidence);
}

/** Whether it is called so in what was written, and not only about it. */
function isAmong(written: string[], topic: string): boolean {
  return written.some((one) => topicKey(one) === topicKey(topic));
}

function isAnswers({ source }: TopicEvidence): boolean {
  return source === 'answered' || source === 'may-have-answered';
}

import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';
import type { TopicRow } from '@/lib/store/tables';
import type { ProposedTopic } from '@/lib/topics/choose-topics';

/** Why a topic comes where it comes, in words; empty where there is nothing to say. @param now ms since 1970. */
export function topicReason({ inSeason, tags, lastUsedAt }: ProposedTopic<TopicRow>, now: number): string {
  return [
    inSeason ? i18n.t('topic.inSeason') : '',
    tags.length > 0 ? i18n.t('topic.suits', [tags.join(i18n.t('common.listSeparator'))]) : '',
    lastUsedAt > 0 ? i18n.t('topic.lastUsed', [timeText(lastUsedAt, now)]) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

import type { TalkPair } from '@/lib/group-history/talk-pairs';
import { i18n } from '@/lib/language/i18n';
import type { GroupTalk } from '@/lib/store/group-talk';

/** What a picture of who talks with whom tells, in a sentence. */
export function talkFinding({ messages, addressed }: GroupTalk, pairs: readonly TalkPair[]): string {
  if (messages === 0) return i18n.t('groupHistory.talkNoMessages');
  if (pairs.length === 0) return i18n.t('groupHistory.talkNobody', [messages]);
  const people = new Set(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId])).size;
  const mutual = pairs.filter(({ there, back }) => there > 0 && back > 0).length;
  return i18n.t('groupHistory.talkFinding', [messages, addressed, people, mutual]);
}

import type { EvidenceKey } from '@/lib/identity/evidence';
import { i18n } from '@/lib/language/i18n';
import type { RecentMerge } from '@/lib/panel/read-merges';

const words = {
  remark: 'identity.because.remark',
  nickname: 'identity.because.nickname',
  formerName: 'identity.because.formerName',
  groupNickname: 'identity.because.groupNickname',
  groups: 'identity.because.groups',
  attrStatus: 'identity.because.attrStatus',
  region: 'identity.because.region',
  avatar: 'identity.because.avatar',
  friend: 'identity.because.friend',
  order: 'identity.because.order',
  onlyOneLeft: 'identity.because.onlyOneLeft',
} as const satisfies Record<EvidenceKey, string>;

/** Who said that two records are one person: the operator, or the evidence that spoke most for it. */
export function mergeReasonText({ by, evidence }: Pick<RecentMerge, 'by' | 'evidence'>): string {
  if (by === 'person') return i18n.t('identity.because.person');
  const [strongest] = evidence.filter(({ agrees }) => agrees).sort((one, other) => other.weight - one.weight);
  return i18n.t(words[strongest?.key ?? 'groups']);
}

import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { MembershipRow } from '@/lib/store/tables';

/** The operator in a notice; see parse-notice.ts. */
const operator = '你';

/** How somebody came as the notice of it told, in words; empty where there was no notice. */
export function joinedHowText({
  joinedHow,
  joinedBy,
}: Pick<MembershipRow, 'joinedHow' | 'joinedBy'>): string {
  const by = shownName(joinedBy);
  if (joinedBy === operator && joinedHow === 'invited') return i18n.t('profile.invitedByYou');
  if (joinedBy === operator && joinedHow === 'scanned') return i18n.t('profile.scannedYours');
  if (joinedHow === 'invited') return by ? i18n.t('profile.invitedBy', [by]) : i18n.t('profile.invited');
  if (joinedHow === 'scanned') return by ? i18n.t('profile.scannedOf', [by]) : i18n.t('profile.scanned');
  return '';
}

import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { MembershipRow } from '@/lib/store/tables';

/** How somebody came as the notice of it told, in words; empty where there was no notice. */
export function joinedHowText({
  joinedHow,
  joinedBy,
}: Pick<MembershipRow, 'joinedHow' | 'joinedBy'>): string {
  const by = shownName(joinedBy);
  if (joinedHow === 'invited') return by ? i18n.t('profile.invitedBy', [by]) : i18n.t('profile.invited');
  if (joinedHow === 'scanned') return by ? i18n.t('profile.scannedOf', [by]) : i18n.t('profile.scanned');
  return '';
}

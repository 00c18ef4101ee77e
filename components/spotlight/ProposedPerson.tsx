import { PersonCheck } from '@/components/panel/PersonCheck';
import { mentionReasonText } from '@/components/spotlight/mention-reason-text';
import type { ProposedMember } from '@/components/spotlight/use-mentions';
import { publicName } from '@/lib/chat/member';
import { i18n } from '@/lib/language/i18n';

interface ProposedPersonProps {
  proposed: ProposedMember;
  checked: boolean;
  onChoose: () => void;
}

/** Somebody to ask, under the name that the group will read, and every reason for it. */
export function ProposedPerson({ proposed: { member, reasons }, checked, onChoose }: ProposedPersonProps) {
  const why = reasons.map(mentionReasonText).join(i18n.t('spotlight.reasonSeparator'));
  return (
    <PersonCheck
      kind="radio"
      name={publicName(member)}
      checked={checked}
      detail={<bdi>{why}</bdi>}
      onChange={onChoose}
    />
  );
}

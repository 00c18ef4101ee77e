import { MemberPicker } from '@/components/panel/MemberPicker';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { useWelcomeActions } from '@/components/welcome/use-welcome-actions';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

/** Picks whom a name in a notice means, among all members. */
export function PickNewcomerScreen({ data, show, unclearId }: OverlayProps & { unclearId: string }) {
  const { decide } = useWelcomeActions(data.group?.groupId ?? '');
  const unclear = data.unclearNames.find(({ id }) => id === unclearId);
  const back = () => show({ kind: 'welcome' });
  const members = data.members.filter(({ leftAt, role }) => !leftAt && role !== 'own');
  const pick = async (personId: string) => {
    if (unclear && (await decide(unclear, personId))) back();
  };
  return (
    <MemberPicker
      title={i18n.t('welcome.pickTitle', [shownName(unclear?.name ?? '')])}
      members={members}
      onPick={(personId) => void pick(personId)}
      onBack={back}
    />
  );
}

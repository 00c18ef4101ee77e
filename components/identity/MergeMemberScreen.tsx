import { useState } from 'react';
import { MergePreview } from '@/components/identity/MergePreview';
import { MemberPicker } from '@/components/panel/MemberPicker';
import { useMembers } from '@/components/panel/use-members';
import { i18n } from '@/lib/language/i18n';
import type { KnownTag } from '@/lib/panel/known-tags';

interface MergeMemberScreenProps {
  personId: string;
  /** Of whose members the other one is; also of those who left. */
  groupId: string;
  tags: KnownTag[];
  now: number;
  onBack: () => void;
  /** Told who is left. */
  onMerged: (personId: string) => void;
}

/** Picks the other record of the same person, then shows what becomes one. */
export function MergeMemberScreen(props: MergeMemberScreenProps) {
  const { personId, groupId, tags, now, onBack, onMerged } = props;
  const members = useMembers(groupId, tags, now);
  const [otherId, setOtherId] = useState('');
  if (otherId !== '') {
    return (
      <MergePreview
        personIds={[personId, otherId]}
        now={now}
        onBack={() => setOtherId('')}
        onMerged={onMerged}
      />
    );
  }
  const others = members?.filter((member) => member.personId !== personId && member.role !== 'own') ?? [];
  return (
    <MemberPicker title={i18n.t('identity.pickOther')} members={others} onPick={setOtherId} onBack={onBack} />
  );
}

import { ExpertEditor } from '@/components/panel/ExpertEditor';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { useExpertActions } from '@/components/panel/use-expert-actions';
import { nameForOperator } from '@/lib/panel/panel-member';

/** The topics of an expert, new or known. */
export function ExpertScreen(props: OverlayProps & { personId: string; expertId?: string }) {
  const { data, show, personId, expertId } = props;
  const { save } = useExpertActions(show);
  const expert = data.experts.find(({ id }) => id === expertId);
  const person = expert?.person ?? data.members.find((member) => member.personId === personId);
  const name = person ? nameForOperator(person) : '';
  return (
    <ExpertEditor
      name={name}
      topics={expert?.topics ?? []}
      onSave={(topics) => void save({ id: expertId, personId, topics }, name)}
      onBack={() => show({ kind: 'tabs' })}
    />
  );
}

import { type ReactNode, useState } from 'react';
import { ActivityScreen } from '@/components/panel/ActivityScreen';
import { MemberScreen } from '@/components/panel/MemberScreen';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { RecordScreen } from '@/components/panel/RecordScreen';

interface MemberOver {
  /** The page of the member who was clicked, in place of the list; undefined while the list is shown. */
  page: ReactNode;
  /** The row from which somebody was looked at last: there the list begins. Empty where nobody was, or the list is another one now. */
  lastRow: string;
  /** Says that another list is shown. */
  forget: () => void;
  /** How many members were looked at: what was read before may have been changed there. */
  visits: number;
  /** @param row key of the row in the list; of people it is their id. */
  open: (personId: string, groupId: string, row?: string) => void;
}

/** Leads from a list to a member's page and back to the list as it was. */
export function useMemberOver({ data, now, show }: Pick<OverlayProps, 'data' | 'now' | 'show'>): MemberOver {
  const [member, setMember] = useState<ShownMember>();
  const [lastRow, setLastRow] = useState('');
  const [visits, setVisits] = useState(0);
  const open = (personId: string, groupId: string, row = personId) => {
    setMember({ personId, groupId, over: 'nothing' });
    setLastRow(row);
  };
  const close = () => {
    setMember(undefined);
    setVisits(visits + 1);
  };
  const page = member && (
    <Member shown={member} tags={data.tags} now={now} onShow={setMember} onOpen={show} onBack={close} />
  );
  return { page, lastRow, forget: () => setLastRow(''), visits, open };
}

interface ShownMember {
  personId: string;
  groupId: string;
  /** The page that lies over theirs: why their activity is what it is, or everything that is stored. */
  over: 'nothing' | 'activity' | 'record';
}

interface MemberProps {
  shown: ShownMember;
  tags: OverlayProps['data']['tags'];
  now: number;
  onShow: (shown: ShownMember) => void;
  onOpen: OverlayProps['show'];
  onBack: () => void;
}

function Member({ shown, tags, now, onShow, onOpen, onBack }: MemberProps) {
  const { personId, groupId, over } = shown;
  const toMember = () => onShow({ ...shown, over: 'nothing' });
  if (over === 'activity') {
    return <ActivityScreen personId={personId} groupId={groupId} now={now} onBack={toMember} />;
  }
  if (over === 'record') {
    return <RecordScreen personId={personId} now={now} onBack={toMember} onGone={onBack} />;
  }
  return (
    <MemberScreen
      personId={personId}
      groupId={groupId}
      tags={tags}
      now={now}
      onBack={onBack}
      onExplainActivity={() => onShow({ ...shown, over: 'activity' })}
      onShowRecord={() => onShow({ ...shown, over: 'record' })}
      onOpen={onOpen}
      onOpenGroup={(other) => onShow({ ...shown, groupId: other })}
    />
  );
}

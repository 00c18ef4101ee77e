import { useState } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { MemberRow } from '@/components/panel/MemberRow';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

/** Rows put into the document at a time: a group has up to 500 members, and one reads the first of them. */
const step = 100;

interface MemberListProps {
  members: PanelMember[];
  /** Members of a group that is not watched are not recorded. */
  watched: boolean;
  onWatch: () => void;
  onOpen: (personId: string) => void;
}

/** The members of the open group. */
export function MemberList({ members, watched, onWatch, onOpen }: MemberListProps) {
  const [shown, setShown] = useState(step);
  if (members.length === 0) {
    if (watched) return <EmptyState title={i18n.t('member.empty')} text={i18n.t('member.emptyHint')} />;
    return (
      <EmptyState title={i18n.t('member.notWatched')} text={i18n.t('member.notWatchedText')}>
        <Button look="primary" onClick={onWatch}>
          {i18n.t('group.watch')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="py-1">
        {members.slice(0, shown).map((member) => (
          <MemberRow key={member.personId} member={member} onOpen={() => onOpen(member.personId)} />
        ))}
      </ul>
      {members.length > shown && (
        <div className="px-3 pb-3">
          <Button onClick={() => setShown(shown + step)}>
            {i18n.t('member.showMore', members.length - shown)}
          </Button>
        </div>
      )}
    </>
  );
}

import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { MemberRow } from '@/components/panel/MemberRow';
import { SubPage } from '@/components/panel/SubPage';
import { searchMembers } from '@/components/panel/search-members';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

/** A list to search in, not to scroll through. */
const limit = 50;

interface MemberPickerProps {
  title: string;
  members: PanelMember[];
  onPick: (personId: string) => void;
  onBack: () => void;
}

/** Picks one member by name, pinyin or tag. */
export function MemberPicker({ title, members, onPick, onBack }: MemberPickerProps) {
  const [query, setQuery] = useState('');
  const found = searchMembers(members, query).slice(0, limit);
  return (
    <SubPage title={title} onBack={onBack}>
      {members.length === 0 ? (
        <EmptyState title={i18n.t('member.empty')} text={i18n.t('member.emptyHint')} />
      ) : (
        <>
          <TextField
            className="px-3 pt-2"
            label={i18n.t('welcome.searchOthers')}
            // A new page takes the focus to its first field, as a dialogue does.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <ul className="py-1">
            {found.map((member) => (
              <MemberRow key={member.personId} member={member} onOpen={() => onPick(member.personId)} />
            ))}
          </ul>
        </>
      )}
    </SubPage>
  );
}

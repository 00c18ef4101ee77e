import { useState } from 'react';
import { PersonCheck } from '@/components/panel/PersonCheck';
import { searchMembers } from '@/components/panel/search-members';
import { TextField } from '@/components/TextField';
import { publicName } from '@/lib/chat/member';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

interface OtherPersonProps {
  members: PanelMember[];
  chosenId: string | undefined;
  /** Whether the list is open at first. */
  open: boolean;
  onChoose: (personId: string) => void;
}

/** A list to search in, not to scroll through. */
const limit = 20;

/** Anybody else of the group, found by name, pinyin or tag. */
export function OtherPerson({ members, chosenId, open, onChoose }: OtherPersonProps) {
  const [query, setQuery] = useState('');
  const found = searchMembers(members, query).slice(0, limit);
  return (
    <details open={open} className="border-t border-line">
      <summary className="px-3 py-2 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">
        {i18n.t('spotlight.chooseOther')}
      </summary>
      <TextField
        className="px-3 pb-1"
        label={i18n.t('welcome.searchOthers')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.map((member) => (
        <PersonCheck
          key={member.personId}
          kind="radio"
          name={publicName(member)}
          checked={member.personId === chosenId}
          onChange={() => onChoose(member.personId)}
        />
      ))}
    </details>
  );
}

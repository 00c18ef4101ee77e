import { useState } from 'react';
import { PersonCheck } from '@/components/panel/PersonCheck';
import { searchMembers } from '@/components/panel/search-members';
import { TextField } from '@/components/TextField';
import { publicName } from '@/lib/chat/member';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

/** A list to search in, not to scroll through. */
const limit = 30;

interface OtherMembersProps {
  title: string;
  members: PanelMember[];
  chosen: string[];
  open: boolean;
  onChoose: (personId: string, on: boolean) => void;
}

/** Members to choose from beyond those who wait, found by name. */
export function OtherMembers({ title, members, chosen, open, onChoose }: OtherMembersProps) {
  const [query, setQuery] = useState('');
  const found = searchMembers(members, query).slice(0, limit);
  return (
    <details open={open} className="border-t border-line">
      <summary className="px-3 py-2 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">{title}</summary>
      <TextField
        className="px-3 pb-1"
        label={i18n.t('welcome.searchOthers')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.map((member) => (
        <PersonCheck
          key={member.personId}
          kind="checkbox"
          name={publicName(member)}
          checked={chosen.includes(member.personId)}
          onChange={(on) => onChoose(member.personId, on)}
        />
      ))}
    </details>
  );
}

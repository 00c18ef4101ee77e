import { X } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import { joinedHowText } from '@/components/panel/joined-how-text';
import { PersonCheck } from '@/components/panel/PersonCheck';
import { joinedText } from '@/components/welcome/joined-text';
import { waitedText } from '@/components/welcome/waited-text';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

interface QueueRowProps {
  member: PanelMember;
  checked: boolean;
  now: number;
  onChoose: (on: boolean) => void;
  onPutAside: () => void;
}

/** A newcomer who waits: how they came, when, how long ago. */
export function QueueRow({ member, checked, now, onChoose, onPutAside }: QueueRowProps) {
  const name = publicName(member);
  const came = [joinedText(member, now), joinedHowText(member)].filter((one) => one !== '');
  return (
    <li data-newcomer={member.personId} className="flex items-start pr-2 hover:bg-hover">
      <div className="min-w-0 flex-1">
        <PersonCheck
          kind="checkbox"
          name={name}
          checked={checked}
          note={waitedText(member.joinedAt, now)}
          detail={came.join(' · ')}
          onChange={onChoose}
        />
      </div>
      <IconButton
        icon={X}
        label={i18n.t('welcome.putAsideOne', [shownName(name) || i18n.t('common.unnamedPerson')])}
        aria-keyshortcuts="Delete"
        className="mt-1.5"
        onClick={onPutAside}
      />
    </li>
  );
}

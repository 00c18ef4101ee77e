import { ToolRow } from '@/components/panel/ToolRow';
import { waitedText } from '@/components/welcome/waited-text';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

interface WelcomeLinkProps {
  /** Longest waiting first. */
  waiting: PanelMember[];
  /** Names about which the operator is asked. */
  unclear: number;
  now: number;
  onOpen: () => void;
}

/** The way from the templates to those who wait for a welcome. */
export function WelcomeLink({ waiting, unclear, now, onOpen }: WelcomeLinkProps) {
  const [longest] = waiting;
  const notes = [
    longest
      ? i18n.t('welcome.linkWaiting', [waiting.length, waitedText(longest.joinedAt, now)])
      : i18n.t('welcome.noneWaiting'),
    unclear > 0 ? i18n.t('welcome.unclearCount', unclear) : '',
  ];
  return (
    <div className="border-b border-line py-1">
      <ToolRow
        label={i18n.t('welcome.title')}
        note={notes.filter((note) => note !== '').join(' · ')}
        onOpen={onOpen}
      />
    </div>
  );
}

import { ChartNoAxesColumn, Pin } from 'lucide-react';
import { hashOf } from '@/components/groups/group-place';
import { spokenName } from '@/components/popup/spoken-name';
import { i18n } from '@/lib/language/i18n';

interface GroupRowActionsProps {
  groupId: string;
  name: string;
  isPinned: boolean;
  onPin: () => void;
}

const look = 'inline-flex size-5 items-center justify-center rounded-sm hover:text-ink';
/** Shown while the pointer or the focus is on the row, and always where there is no pointer to hover with. */
const quiet =
  'text-ink-soft opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 [@media(hover:none)]:opacity-100';

/** At a row's end: puts the group on top, and leads to its page. */
export function GroupRowActions({ groupId, name, isPinned, onPin }: GroupRowActionsProps) {
  const spoken = spokenName(name);
  const pinLabel = i18n.t(isPinned ? 'popup.unpin' : 'popup.pin', [spoken]);
  const pageLabel = i18n.t('popup.openPage', [spoken]);
  return (
    <span className="flex w-6.5 shrink-0 flex-col justify-center gap-0.5">
      <button
        type="button"
        aria-label={pinLabel}
        title={pinLabel}
        onClick={onPin}
        className={isPinned ? `${look} text-accent` : `${look} ${quiet}`}
      >
        <Pin size={13} aria-hidden="true" fill={isPinned ? 'currentColor' : 'none'} />
      </button>
      <a
        href={`/groups.html${hashOf({ kind: 'group', groupId })}`}
        target="_blank"
        rel="noreferrer"
        aria-label={pageLabel}
        title={pageLabel}
        className={`${look} ${quiet}`}
      >
        <ChartNoAxesColumn size={13} aria-hidden="true" />
      </a>
    </span>
  );
}

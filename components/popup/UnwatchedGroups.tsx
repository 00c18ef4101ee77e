import { UnwatchedRow } from '@/components/popup/UnwatchedRow';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface UnwatchedGroupsProps {
  groups: GroupOverview[];
  /** Whether the list is open without being asked to. */
  open: boolean;
  onWatch: (group: GroupOverview) => void;
}

/** The groups that are not watched, each with its switch. */
export function UnwatchedGroups({ groups, open, onWatch }: UnwatchedGroupsProps) {
  return (
    <details open={open} className="border-t border-line">
      <summary className="px-3 py-2 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">
        {i18n.t('popup.unwatchedCount', groups.length)}
      </summary>
      <ul className="pb-1">
        {groups.map((group) => (
          <UnwatchedRow
            key={group.groupId}
            name={group.name}
            memberCount={group.memberCount}
            onWatch={() => onWatch(group)}
          />
        ))}
      </ul>
    </details>
  );
}

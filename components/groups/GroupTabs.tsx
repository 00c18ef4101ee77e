import { type GroupPlaceKind, hashOf, placeOfKind } from '@/components/groups/group-place';
import { groupScreens } from '@/components/groups/group-screens';
import { i18n } from '@/lib/language/i18n';

interface GroupTabsProps {
  current: GroupPlaceKind;
  /** The group that is looked at; empty where none is chosen. */
  groupId: string;
}

/** The ways between the screens of the page; the chosen group stays the same. */
export function GroupTabs({ current, groupId }: GroupTabsProps) {
  return (
    <nav aria-label={i18n.t('groups.title')} className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line">
      {groupScreens.map(({ kind, title }) => (
        <a
          key={kind}
          href={hashOf(placeOfKind(kind, groupId))}
          aria-current={kind === current ? 'page' : undefined}
          className={`relative rounded-sm px-1 pb-2 text-base whitespace-nowrap ${
            kind === current
              ? 'font-medium text-accent after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:rounded-full after:bg-accent'
              : 'text-ink-soft hover:text-ink'
          }`}
        >
          {i18n.t(title)}
        </a>
      ))}
    </nav>
  );
}

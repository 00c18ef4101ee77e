import { type GroupPlaceKind, hashOf, placeOfKind } from '@/components/groups/group-place';
import { groupScreens } from '@/components/groups/group-screens';
import { PlaceTabs } from '@/components/PlaceTabs';
import { i18n } from '@/lib/language/i18n';

interface GroupTabsProps {
  current: GroupPlaceKind;
  /** The group that is looked at; empty where none is chosen. */
  groupId: string;
}

/** The ways between the screens of the page; the chosen group stays the same. */
export function GroupTabs({ current, groupId }: GroupTabsProps) {
  return (
    <PlaceTabs
      label={i18n.t('groups.title')}
      current={current}
      places={groupScreens.map(({ kind, title }) => ({
        key: kind,
        href: hashOf(placeOfKind(kind, groupId)),
        title: i18n.t(title),
      }))}
    />
  );
}

import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { GroupChooser } from '@/components/groups/GroupChooser';
import { GroupTabs } from '@/components/groups/GroupTabs';
import { hashOf, placeOfKind } from '@/components/groups/group-place';
import { groupScreens } from '@/components/groups/group-screens';
import { useGroupPlace } from '@/components/groups/use-group-place';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { type RecordedGroup, readRecordedGroups } from '@/lib/panel/read-recorded-groups';

/** The page of all groups, in a tab: each screen has its place in the address. */
export function GroupsPage() {
  const groups = useLiveQuery(() => readRecordedGroups(database));
  const place = useGroupPlace();
  const current = groupScreens.find(({ kind }) => kind === place?.kind) ?? groupScreens[0];
  if (!current) return null;
  const wanted = place && 'groupId' in place ? place.groupId : '';
  const chosenId = wanted || (groups?.[0]?.id ?? '');
  return (
    // What is only said, and not shown, must not stand outside of it: the document would scroll as well.
    <main data-scroll="" className="relative h-dvh overflow-y-auto">
      <div className="mx-auto flex max-w-6xl min-w-0 flex-col gap-4 px-4 pt-6 pb-16 sm:px-6">
        <h1 className="text-lg font-semibold">{i18n.t('groups.title')}</h1>
        <GroupTabs current={current.kind} groupId={wanted} />
        {!current.ofOneGroup && <current.Screen groupId="" />}
        {current.ofOneGroup && groups?.length === 0 && (
          <EmptyState title={i18n.t('groups.emptyTitle')} text={i18n.t('groups.emptyText')} />
        )}
        {current.ofOneGroup && chosenId !== '' && groups?.length !== 0 && (
          <OfOneGroup groups={groups} chosenId={chosenId} current={current} />
        )}
      </div>
    </main>
  );
}

interface OfOneGroupProps {
  /** Undefined until they are read: the screen waits for nothing. */
  groups: RecordedGroup[] | undefined;
  chosenId: string;
  current: (typeof groupScreens)[number];
}

/** A screen about one group, with the choice of it on the left where there is room, else above. */
function OfOneGroup({ groups, chosenId, current: { kind, Screen } }: OfOneGroupProps) {
  return (
    <div className="flex min-w-0 flex-col gap-6 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:items-start">
      <aside className="min-w-0 lg:sticky lg:top-6">
        {groups && (
          <GroupChooser
            groups={groups}
            chosenId={chosenId}
            hrefOf={(groupId) => hashOf(placeOfKind(kind, groupId))}
          />
        )}
      </aside>
      <Screen key={chosenId} groupId={chosenId} />
    </div>
  );
}

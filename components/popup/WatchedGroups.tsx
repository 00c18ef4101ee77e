import type { MouseEvent } from 'react';
import { GroupRow } from '@/components/popup/GroupRow';
import { needsALook } from '@/lib/health/needs-a-look';
import { i18n } from '@/lib/language/i18n';
import { groupSections } from '@/lib/popup/group-sections';
import type { GroupOverview } from '@/lib/store/group-overviews';

function sharedNames(groups: GroupOverview[]): Set<string> {
  const names = groups.map((group) => group.name);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

interface WatchedGroupsProps {
  /** In the order to be shown: worst first. */
  groups: GroupOverview[];
  /** All groups, watched or not, in which names may be the same. */
  all: GroupOverview[];
  now: number;
  onOpen: (group: GroupOverview, event: MouseEvent) => void;
}

const nothingPinned: ReadonlySet<string> = new Set();

/** The watched groups, worst first, with a line after those to look at first. */
export function WatchedGroups({ groups, all, now, onOpen }: WatchedGroupsProps) {
  const todayCount = groups.filter(needsALook).length;
  // Of groups without a score nobody can say that they are fine.
  const anyGraded = groups.some(({ grade }) => grade.state !== 'too-early');
  const shared = sharedNames(all);
  const rows = (some: GroupOverview[]) =>
    some.map((group) => (
      <GroupRow
        key={group.groupId}
        group={group}
        now={now}
        nameShared={shared.has(group.name)}
        onOpen={onOpen}
      />
    ));
  const { today, rest } = groupSections(groups, nothingPinned);
  return (
    <section aria-label={i18n.t('popup.watched')}>
      <div className="flex items-baseline justify-between px-3 pt-2.5 pb-1">
        <h1 className="text-sm font-medium">{i18n.t('popup.watching', groups.length)}</h1>
        <p className="text-xs text-ink-soft">
          {todayCount > 0 ? i18n.t('popup.lookFirst', todayCount) : anyGraded && i18n.t('popup.allFine')}
        </p>
      </div>
      {today.length > 0 && <ul>{rows(today)}</ul>}
      {today.length > 0 && rest.length > 0 && <hr className="mx-3 my-1 border-line" />}
      {rest.length > 0 && <ul>{rows(rest)}</ul>}
    </section>
  );
}

import { GroupFigure } from '@/components/popup/GroupFigure';
import { GroupName } from '@/components/popup/GroupName';
import { GroupWords } from '@/components/popup/GroupWords';
import { Sparkline } from '@/components/Sparkline';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface GroupGlanceProps {
  group: GroupOverview;
  now: number;
  /** True where another group carries the same name. */
  nameShared: boolean;
}

/** How a group stands, why, and its last twelve weeks. */
export function GroupGlance({ group, now, nameShared }: GroupGlanceProps) {
  const { weeks } = group;
  return (
    <>
      <GroupFigure group={group} />
      <span className="min-w-0 flex-1">
        <GroupName group={group} nameShared={nameShared} />
        <span className="flex flex-wrap gap-x-2 text-xs">
          <GroupWords group={group} now={now} />
        </span>
      </span>
      <span className="self-center">
        <Sparkline weeks={weeks} label={i18n.t('popup.sparkline', [weeks.join(' ')])} />
      </span>
    </>
  );
}

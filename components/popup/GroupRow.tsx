import type { MouseEvent } from 'react';
import { AsleepNote } from '@/components/popup/AsleepNote';
import { GroupFigure } from '@/components/popup/GroupFigure';
import { GroupName } from '@/components/popup/GroupName';
import { GroupRowActions } from '@/components/popup/GroupRowActions';
import { GroupWords } from '@/components/popup/GroupWords';
import { Sparkline } from '@/components/Sparkline';
import { silenceStageOf } from '@/lib/health/reason';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** What a row can do with its group. */
export interface GroupRowHandlers {
  onOpen: (group: GroupOverview, event: Pick<MouseEvent, 'isTrusted'>) => void;
  onPin: (group: GroupOverview, pinned: boolean) => void;
  onWatch: (group: GroupOverview, watched: boolean) => void;
}

interface GroupRowProps extends GroupRowHandlers {
  group: GroupOverview;
  now: number;
  /** True where another group carries the same name. */
  nameShared: boolean;
  isPinned: boolean;
  /** Whether what is shown on hover is there yet. */
  withActions: boolean;
}

/** One watched group: how it stands, why, and its last twelve weeks. A click opens its chat. */
export function GroupRow(props: GroupRowProps) {
  const { group, now, nameShared, isPinned, withActions, onOpen, onPin, onWatch } = props;
  const { groupId, name, grade, weeks } = group;
  return (
    // What is out of sight is neither laid out nor painted until it is scrolled to.
    <li className="group/row flex flex-wrap [contain-intrinsic-size:auto_48px] [content-visibility:auto] hover:bg-hover">
      <button
        type="button"
        data-row={groupId}
        onClick={(event) => onOpen(group, event)}
        className="flex min-w-0 flex-1 items-start gap-2.5 py-1.5 pr-1.5 pl-3 text-left -outline-offset-2"
      >
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
      </button>
      <span className="flex w-6.5 shrink-0 flex-col justify-center gap-0.5">
        {(isPinned || withActions) && (
          <GroupRowActions
            groupId={groupId}
            name={name}
            isPinned={isPinned}
            onPin={() => onPin(group, !isPinned)}
          />
        )}
      </span>
      {silenceStageOf(grade) === 'asleep' && <AsleepNote name={name} onEnd={() => onWatch(group, false)} />}
    </li>
  );
}

import type { MouseEvent } from 'react';
import { AsleepNote } from '@/components/popup/AsleepNote';
import { GroupGlance } from '@/components/popup/GroupGlance';
import { GroupOutline } from '@/components/popup/GroupOutline';
import { GroupRowActions } from '@/components/popup/GroupRowActions';
import { silenceStageOf } from '@/lib/health/reason';
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
  /** False while there is no time yet for more than its outline. */
  isWhole: boolean;
}

/** One watched group. A click opens its chat. */
export function GroupRow(props: GroupRowProps) {
  const { group, now, nameShared, isPinned, isWhole, onOpen, onPin, onWatch } = props;
  const { groupId, name, grade } = group;
  return (
    // What is out of sight is neither laid out nor painted until it is scrolled to.
    <li className="group/row flex flex-wrap [contain-intrinsic-size:auto_48px] [content-visibility:auto] hover:bg-hover">
      <button
        type="button"
        data-row={groupId}
        onClick={(event) => onOpen(group, event)}
        className="flex min-w-0 flex-1 items-start gap-2.5 py-1.5 pr-1.5 pl-3 text-left -outline-offset-2"
      >
        {isWhole ? (
          <GroupGlance group={group} now={now} nameShared={nameShared} />
        ) : (
          <GroupOutline group={group} />
        )}
      </button>
      {isWhole && (
        <GroupRowActions
          groupId={groupId}
          name={name}
          isPinned={isPinned}
          onPin={() => onPin(group, !isPinned)}
        />
      )}
      {isWhole && silenceStageOf(grade) === 'asleep' && (
        <AsleepNote name={name} onEnd={() => onWatch(group, false)} />
      )}
    </li>
  );
}

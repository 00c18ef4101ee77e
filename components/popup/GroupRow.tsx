import type { MouseEvent } from 'react';
import { PlainText } from '@/components/PlainText';
import { GroupFigure } from '@/components/popup/GroupFigure';
import { GroupWords } from '@/components/popup/GroupWords';
import { Sparkline } from '@/components/Sparkline';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface GroupRowProps {
  group: GroupOverview;
  now: number;
  /** True where another group carries the same name. */
  nameShared: boolean;
  onOpen: (group: GroupOverview, event: MouseEvent) => void;
}

/** One watched group: how it stands, why, and its last twelve weeks. A click opens its chat. */
export function GroupRow({ group, now, nameShared, onOpen }: GroupRowProps) {
  const preliminary = group.grade.state !== 'too-early' && group.grade.preliminary;
  return (
    // What is out of sight is neither laid out nor painted until it is scrolled to.
    <li className="[contain-intrinsic-size:auto_48px] [content-visibility:auto]">
      <button
        type="button"
        onClick={(event) => onOpen(group, event)}
        className="flex w-full items-start gap-2.5 px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
      >
        <GroupFigure group={group} />
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline gap-1.5">
            <span className="truncate text-base">
              <PlainText text={group.name} fallback={i18n.t('common.unnamedGroup')} />
            </span>
            {nameShared && (
              <span className="shrink-0 text-xs text-ink-faint">
                {i18n.t('common.members', group.memberCount)}
              </span>
            )}
            {preliminary && (
              <span className="shrink-0 text-xs text-ink-faint" title={i18n.t('common.preliminaryHint')}>
                {i18n.t('common.preliminary')}
              </span>
            )}
          </span>
          <span className="flex flex-wrap gap-x-2 text-xs">
            <GroupWords group={group} now={now} />
          </span>
        </span>
        <span className="self-center">
          <Sparkline weeks={group.weeks} label={i18n.t('popup.sparkline', [group.weeks.join(' ')])} />
        </span>
      </button>
    </li>
  );
}

import { CoverageLine } from '@/components/CoverageLine';
import { GroupTabLink } from '@/components/groups/GroupTabLink';
import { HealthDot } from '@/components/HealthDot';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import type { HealthTone } from '@/lib/messages';

interface PanelHeaderProps {
  groupId: string;
  name: string;
  /** 0 = not known. */
  memberCount: number;
  /** Null while the group is not watched or not known yet. */
  health: { tone: HealthTone; score: number | null; coverage: { seenDays: number; days: number } } | null;
  /** What waits for the operator, in words, each with the way to it. */
  waiting: Waiting[];
  onShowGroup: () => void;
}

export interface Waiting {
  text: string;
  show: () => void;
}

function HealthButton({ health, onShowGroup }: Pick<PanelHeaderProps, 'health' | 'onShowGroup'>) {
  const words =
    health === null
      ? i18n.t('panel.notWatched')
      : health.score === null
        ? i18n.t('popup.ungraded')
        : i18n.t('panel.health', [health.score]);
  return (
    <button
      type="button"
      onClick={onShowGroup}
      title={`${words}，${i18n.t('panel.groupPage')}`}
      aria-label={`${words}，${i18n.t('panel.groupPage')}`}
      className="inline-flex min-h-6 shrink-0 items-center gap-1.5 rounded-sm px-1.5 text-sm hover:bg-hover"
    >
      {health && <HealthDot tone={health.tone} />}
      {health?.score === null || health === null ? (
        <span className="text-xs text-ink-soft">{words}</span>
      ) : (
        <span>
          <span className="font-medium tabular-nums">{health.score}</span>
          <CoverageLine
            share={health.coverage.seenDays / Math.max(1, health.coverage.days)}
            label={i18n.t('coverage.days', [health.coverage.days, health.coverage.seenDays])}
          />
        </span>
      )}
    </button>
  );
}

/** What waits for the operator; each word is the way to it. */
function WhatWaits({ health, waiting }: Pick<PanelHeaderProps, 'health' | 'waiting'>) {
  return (
    <p className="flex min-h-5 flex-wrap items-center gap-x-2 text-xs">
      {waiting.map(({ text, show }) => (
        <button
          key={text}
          type="button"
          onClick={show}
          className="rounded-sm font-medium text-amber hover:underline"
        >
          {text}
        </button>
      ))}
      {waiting.length === 0 && (
        <span className="text-ink-faint">
          {i18n.t(health ? 'panel.nothingWaiting' : 'panel.notWatchedHint')}
        </span>
      )}
    </p>
  );
}

/** The open group: its name, size and health, and who waits. Each is a way to more. */
export function PanelHeader(props: PanelHeaderProps) {
  const { groupId, name, memberCount, health, waiting, onShowGroup } = props;
  return (
    <header className="px-3 pt-2">
      <div className="flex items-center gap-2">
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold">
          <PlainText text={name} fallback={i18n.t('common.unnamedGroup')} />
        </h1>
        {memberCount > 0 && (
          <span className="shrink-0 text-xs text-ink-soft">{i18n.t('common.members', memberCount)}</span>
        )}
        <HealthButton health={health} onShowGroup={onShowGroup} />
        {health && <GroupTabLink groupId={groupId} />}
      </div>
      <WhatWaits health={health} waiting={waiting} />
    </header>
  );
}

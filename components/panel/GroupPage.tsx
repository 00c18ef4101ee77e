import { CoverageNote } from '@/components/CoverageNote';
import { GroupDialsSection } from '@/components/dials/GroupDialsSection';
import { GroupScore } from '@/components/panel/GroupScore';
import { Switch } from '@/components/Switch';
import { timeText } from '@/components/time-text';
import { useCoverage } from '@/components/use-coverage';
import { WeekBars } from '@/components/WeekBars';
import { WatchedTimeLink } from '@/components/watched-time/WatchedTimeLink';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface GroupPageProps {
  group: GroupOverview;
  now: number;
  onWatch: (watched: boolean) => void;
  onShowWatchedTime: () => void;
  onOpenResponse: () => void;
}

function liveText(group: GroupOverview, now: number): string {
  if (group.lastMessageAt === 0) return i18n.t('group.noMessages');
  const last = i18n.t('group.lastMessageAt', [timeText(group.lastMessageAt, now)]);
  return `${i18n.t('group.speakersToday', group.speakersToday)} · ${last}`;
}

/** The open group: its score with its parts, what was seen, and whether it is watched. */
export function GroupPage({ group, now, onWatch, onShowWatchedTime, onOpenResponse }: GroupPageProps) {
  const { groupId, grade, reason, coverage, watched, weeks, name } = group;
  const weeksCoverage = useCoverage(groupId, 7 * weeks.length, now);
  const label = i18n.t('popup.watchGroup', [shownName(name) || i18n.t('common.unnamedGroup')]);
  return (
    <div className="flex flex-col gap-4 px-3 py-3">
      {watched && grade.state !== 'too-early' && (
        <GroupScore
          groupId={groupId}
          grade={grade}
          reason={reason}
          coverage={coverage}
          now={now}
          onShowWatchedTime={onShowWatchedTime}
        />
      )}
      {watched && grade.state === 'too-early' && (
        <section>
          <h2 className="text-base font-medium">{i18n.t('group.ungradedTitle')}</h2>
          <p className="text-sm text-ink-soft">
            {i18n.t('watchedTime.meaningTooEarly', [grade.missingDays])}
          </p>
          <WatchedTimeLink coverage={coverage} onOpen={onShowWatchedTime} />
        </section>
      )}
      {!watched && (
        <section>
          <h2 className="text-base font-medium">{i18n.t('group.notWatchedTitle')}</h2>
          <p className="text-sm text-ink-soft">{i18n.t('group.notWatchedText')}</p>
        </section>
      )}
      {watched && (
        <section>
          <h2 className="mb-1.5 text-xs text-ink-soft">{i18n.t('group.sparkline')}</h2>
          <WeekBars
            weeks={weeks}
            labelOf={(days) => i18n.t('member.weekDays', days)}
            label={i18n.t('popup.sparkline', [weeks.join(' ')])}
          />
          {weeksCoverage && <CoverageNote coverage={weeksCoverage} />}
          <p className="mt-2 text-sm text-ink-soft">{liveText(group, now)}</p>
        </section>
      )}
      {watched && (
        <GroupDialsSection groupId={groupId} coverage={coverage} now={now} onOpenResponse={onOpenResponse} />
      )}
      <section className="flex items-center gap-3 border-t border-line pt-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-sm">{i18n.t('group.watch')}</h2>
          <p className="text-xs text-ink-faint">
            {i18n.t(watched ? 'group.unwatchHint' : 'group.watchHint')}
          </p>
        </div>
        <Switch checked={watched} label={label} onChange={onWatch} />
      </section>
    </div>
  );
}

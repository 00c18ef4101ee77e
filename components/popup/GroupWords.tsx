import { reasonText } from '@/components/reason-text';
import { timeText } from '@/components/time-text';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** What is happening now in a group that has no score yet. */
function liveText(group: GroupOverview, now: number): string {
  if (group.lastMessageAt === 0) return i18n.t('popup.noWords');
  const live = i18n.t('popup.live', group.speakersToday);
  const last = i18n.t('popup.lastMessage', [timeText(group.lastMessageAt, now)]);
  return `${live} · ${last}`;
}

/** Under a group's name: the one reason, or what is missing for a score; and who waits. */
export function GroupWords({ group, now }: { group: GroupOverview; now: number }) {
  const { grade, reason, newcomersWaiting, unanswered } = group;
  const tooEarly = grade.state === 'too-early';
  const waits = newcomersWaiting > 0 || unanswered > 0;
  return (
    <>
      {tooEarly && <span className="text-ink-soft">{i18n.t('popup.ungradedDays', grade.missingDays)}</span>}
      {tooEarly && <span className="text-ink-faint">{liveText(group, now)}</span>}
      {!tooEarly && !(waits && reason.kind === 'fine') && (
        <span className={grade.state === 'only-you' ? 'text-red' : 'text-ink-soft'}>
          {reasonText(reason)}
        </span>
      )}
      {newcomersWaiting > 0 && (
        <span className="text-amber">{i18n.t('popup.newcomersWaiting', newcomersWaiting)}</span>
      )}
      {unanswered > 0 && <span className="text-amber">{i18n.t('asked.unanswered', unanswered)}</span>}
    </>
  );
}

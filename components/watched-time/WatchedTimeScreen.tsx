import { EmptyState } from '@/components/EmptyState';
import { SubPage } from '@/components/panel/SubPage';
import { useWatchedTime } from '@/components/watched-time/use-watched-time';
import { WatchedDays } from '@/components/watched-time/WatchedDays';
import { WatchedHours } from '@/components/watched-time/WatchedHours';
import { WatchedMeaning } from '@/components/watched-time/WatchedMeaning';
import { WatchedSum } from '@/components/watched-time/WatchedSum';
import { WatchMore } from '@/components/watched-time/WatchMore';
import type { HealthGrade } from '@/lib/health/grade';
import { i18n } from '@/lib/language/i18n';

interface WatchedTimeScreenProps {
  groupId: string;
  /** The group's own; null where it is not the open one. */
  grade: HealthGrade | null;
  now: number;
  onBack: () => void;
}

/** When a group was watched, what that means for its score, and how to see more. */
export function WatchedTimeScreen({ groupId, grade, now, onBack }: WatchedTimeScreenProps) {
  const time = useWatchedTime(groupId, now);
  return (
    <SubPage title={i18n.t('watchedTime.title')} onBack={onBack}>
      {time === null && (
        <EmptyState title={i18n.t('watchedTime.never')} text={i18n.t('watchedTime.neverText')} />
      )}
      {time && (
        <div className="flex flex-col gap-4 px-3 py-3">
          <WatchedSum time={time} now={now} />
          <WatchedDays time={time} now={now} />
          <WatchedHours hours={time.hours} days={Math.min(28, time.days.length)} />
          {grade && <WatchedMeaning grade={grade} share={time.share} />}
          <WatchMore />
        </div>
      )}
    </SubPage>
  );
}

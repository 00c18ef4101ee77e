import { needsALook } from '@/lib/health/needs-a-look';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** How many groups are watched, and with how many of them to begin today. */
export function WatchedHead({ groups }: { groups: GroupOverview[] }) {
  const todayCount = groups.filter(needsALook).length;
  // Of groups without a score nobody can say that they are fine.
  const anyGraded = groups.some(({ grade }) => grade.state !== 'too-early');
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-2 px-3 pt-2.5 pb-1">
      <h1 className="text-sm font-medium">{i18n.t('popup.watching', groups.length)}</h1>
      <p className="text-xs text-ink-soft">
        {todayCount > 0 ? i18n.t('popup.lookFirst', todayCount) : anyGraded && i18n.t('popup.allFine')}
      </p>
    </div>
  );
}

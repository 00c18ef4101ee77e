import { allTogether, hashOf } from '@/components/groups/group-place';
import { PeriodChooser } from '@/components/review/PeriodChooser';
import { ReviewOfAll } from '@/components/review/ReviewOfAll';
import { ReviewOfGroup } from '@/components/review/ReviewOfGroup';
import { usePeriod } from '@/components/review/use-period';
import { useNow } from '@/components/use-now';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';

/** Looking back on a week, a month or any days, of one group or of all. */
export function ReviewScreen({ groupId }: { groupId: string }) {
  const today = dayOf(useNow());
  const { chosen, choose, period } = usePeriod(today);
  // While another period is read nothing of the one before stands there: it would be saved with the other's remarks.
  const span = `${period.fromDay} ${period.toDay}`;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <PeriodChooser chosen={chosen} period={period} today={today} onChoose={choose} />
        <a
          href={hashOf({ kind: 'review', groupId: allTogether })}
          aria-current={groupId === allTogether ? 'page' : undefined}
          className={`inline-flex h-8 items-center rounded-md border px-3 text-sm ${
            groupId === allTogether
              ? 'border-accent bg-accent-wash text-accent'
              : 'border-edge hover:bg-hover'
          }`}
        >
          {i18n.t('periodReview.allGroups')}
        </a>
      </div>
      {groupId === allTogether ? (
        <ReviewOfAll key={span} period={period} today={today} />
      ) : (
        <ReviewOfGroup key={span} groupId={groupId} period={period} today={today} />
      )}
    </div>
  );
}

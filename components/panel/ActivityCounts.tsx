import { CoverageLine } from '@/components/CoverageLine';
import { DayBars } from '@/components/DayBars';
import { dayText } from '@/components/panel/day-text';
import { Fact } from '@/components/panel/Fact';
import type { ActivityReasons } from '@/lib/activity/activity-reasons';
import { levelDays } from '@/lib/activity/level';
import { i18n } from '@/lib/language/i18n';

/** What somebody said in the last 28 days, their place in the group, and how much was watched. */
export function ActivityCounts({ reasons, today }: { reasons: ActivityReasons; today: number }) {
  const { days, messages, place, speakers, watchedDays, past } = reasons;
  const coverage = i18n.t('coverage.days', [levelDays, watchedDays]);
  const labelOf = (one: ActivityReasons['past'][number]) => {
    const day = dayText(one.day, today);
    if (one.messages === 0 && !one.watched) return i18n.t('activity.dayUnwatched', [day]);
    return i18n.t('activity.dayMessages', [day, one.messages]);
  };
  return (
    <section>
      <h3 className="text-xs text-ink-soft">{i18n.t('activity.counts')}</h3>
      <dl className="py-1">
        <Fact label={i18n.t('activity.daysSpoken')}>{i18n.t('activity.daysSpokenValue', days)}</Fact>
        <Fact label={i18n.t('activity.messages')}>{i18n.t('activity.messagesValue', messages)}</Fact>
        <Fact label={i18n.t('activity.place')}>
          {place > 0 ? i18n.t('activity.placeValue', [speakers, place]) : i18n.t('activity.placeNone')}
        </Fact>
      </dl>
      <DayBars
        days={past}
        labelOf={labelOf}
        label={i18n.t('activity.picture', [past.map((one) => one.messages).join(' ')])}
      />
      <CoverageLine share={watchedDays / levelDays} label={coverage} />
      <p className="text-xs text-ink-soft">
        {coverage}
        {watchedDays < levelDays && ` · ${i18n.t('activity.gapHint')}`}
      </p>
    </section>
  );
}

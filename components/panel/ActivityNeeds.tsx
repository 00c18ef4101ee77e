import { Check, Minus } from 'lucide-react';
import { activityText } from '@/components/panel/activity-text';
import type { ActivityReasons } from '@/lib/activity/activity-reasons';
import { i18n } from '@/lib/language/i18n';

interface Need {
  text: string;
  have: string;
  met: boolean;
}

function needsOf(next: NonNullable<ActivityReasons['next']>, reasons: ActivityReasons): Need[] {
  const { days, messages, place } = reasons;
  return [
    {
      text: i18n.t('activity.needDays', next.days),
      have: i18n.t('activity.haveDays', days),
      met: days >= next.days,
    },
    {
      text: i18n.t('activity.needMessages', next.messages),
      have: i18n.t('activity.haveMessages', messages),
      met: messages >= next.messages,
    },
    {
      text: i18n.t('activity.needPlace', [next.place]),
      have: place > 0 ? i18n.t('activity.havePlace', [place]) : i18n.t('activity.haveNoPlace'),
      met: place > 0 && place <= next.place,
    },
  ];
}

/** What the next level takes, and how much of that is there. */
export function ActivityNeeds({ reasons }: { reasons: ActivityReasons }) {
  const { next } = reasons;
  if (!next) return null;
  return (
    <section>
      <h3 className="mb-1 text-xs text-ink-soft">
        {i18n.t('activity.nextTitle', [activityText(next.level)])}
      </h3>
      <ul className="flex flex-col gap-1 text-sm">
        {needsOf(next, reasons).map(({ text, have, met }) => {
          const Icon = met ? Check : Minus;
          return (
            <li key={text} className="flex items-center gap-2">
              <Icon
                size={14}
                aria-label={i18n.t(met ? 'activity.met' : 'activity.unmet')}
                className={met ? 'shrink-0 text-accent' : 'shrink-0 text-ink-faint'}
              />
              <span className="min-w-0 flex-1">{text}</span>
              <span className="shrink-0 text-xs text-ink-soft">{have}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

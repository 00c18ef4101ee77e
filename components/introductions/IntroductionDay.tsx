import type { ReactNode } from 'react';
import { Button } from '@/components/Button';
import { dayText } from '@/components/panel/day-text';
import { i18n } from '@/lib/language/i18n';

interface IntroductionDayProps {
  /** Local day numbers; see activity/day.ts. */
  day: number;
  today: number;
  count: number;
  onAcceptAll: () => void;
  children: ReactNode;
}

/** The open introductions of one day, and the way to accept them all. */
export function IntroductionDay({ day, today, count, onAcceptAll, children }: IntroductionDayProps) {
  const when = dayText(day, today);
  return (
    <section aria-label={when}>
      <div className="flex min-h-10 items-center gap-2 px-3 py-1">
        <h3 className="min-w-0 flex-1 text-xs text-ink-soft">
          {i18n.t('introduction.dayCount', count, [when, count])}
        </h3>
        <Button onClick={onAcceptAll}>{i18n.t('introduction.acceptDay', count, [when, count])}</Button>
      </div>
      <ul>{children}</ul>
    </section>
  );
}

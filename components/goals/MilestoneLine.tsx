import type { MilestoneDay } from '@/lib/goals/milestone-days';
import { i18n } from '@/lib/language/i18n';

interface MilestoneLineProps {
  days: MilestoneDay[];
  /** 0 to 1. */
  todayPlace: number;
}

const looks: Record<MilestoneDay['state'], string> = {
  past: 'border-accent bg-accent',
  next: 'border-accent bg-surface ring-4 ring-accent-wash',
  later: 'border-edge bg-surface',
};

const percent = (place: number) => `${(100 * place).toFixed(1)}%`;

/** A year as a line: the way that is behind is coloured, milestones are dots, today is a stroke. Told in words by the fields below it. */
export function MilestoneLine({ days, todayPlace }: MilestoneLineProps) {
  const shift = todayPlace < 0.08 ? '0' : todayPlace > 0.92 ? '-100%' : '-50%';
  return (
    <div aria-hidden="true" className="mx-3 max-w-3xl pt-5 pb-5">
      <div className="relative h-1 rounded-full bg-line">
        <span className="absolute h-1 rounded-full bg-accent" style={{ width: percent(todayPlace) }} />
        {days.map(({ months, place, state }) => (
          <span key={months} className="absolute top-1/2" style={{ left: percent(place) }}>
            <span className={`absolute size-3.5 -translate-1/2 rounded-full border-2 ${looks[state]}`} />
            <span className="absolute top-2.5 -translate-x-1/2 text-xs whitespace-nowrap text-ink-soft">
              {i18n.t('goals.monthsShort', [months])}
            </span>
          </span>
        ))}
        <span
          className="absolute -top-1.5 h-4 w-0.5 -translate-x-1/2 bg-ink"
          style={{ left: percent(todayPlace) }}
        />
        <span
          className="absolute -top-6 text-xs whitespace-nowrap text-ink"
          style={{ left: percent(todayPlace), translate: shift }}
        >
          {i18n.t('goals.today')}
        </span>
      </div>
    </div>
  );
}

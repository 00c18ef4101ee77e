import { Segments } from '@/components/across/Segments';
import { DateField } from '@/components/panel/DateField';
import type { ChosenPeriod } from '@/components/review/use-period';
import { i18n } from '@/lib/language/i18n';
import { type Period, periodChoices } from '@/lib/review/period';

interface PeriodChooserProps {
  chosen: ChosenPeriod;
  /** What is looked at now, to begin with one's own days there. */
  period: Period;
  today: number;
  onChoose: (chosen: ChosenPeriod) => void;
}

/** The longest period that can be looked at. */
const mostDays = 366;

/** Which weeks, months or days are looked at. */
export function PeriodChooser({ chosen, period, today, onChoose }: PeriodChooserProps) {
  const kinds = [...periodChoices, 'own'] as const;
  const toDay = Math.min(period.toDay, today);
  const choose = (kind: (typeof kinds)[number]) =>
    onChoose(kind === 'own' ? { kind, period: { fromDay: period.fromDay, toDay } } : { kind });
  const change = (changed: Partial<Period>) =>
    onChoose({ kind: 'own', period: { fromDay: period.fromDay, toDay, ...changed } });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-full sm:w-96">
        <Segments
          label={i18n.t('periodReview.choosePeriod')}
          name="period"
          value={chosen.kind}
          options={kinds.map((kind) => ({ value: kind, text: i18n.t(`periodReview.period.${keyOf(kind)}`) }))}
          onChange={choose}
        />
      </div>
      {chosen.kind === 'own' && (
        <span className="flex items-center gap-1 text-sm">
          <DateField
            aria-label={i18n.t('periodReview.from')}
            className="h-8 px-2"
            day={period.fromDay}
            min={toDay - mostDays + 1}
            max={toDay}
            onDay={(fromDay) => change({ fromDay })}
          />
          –
          <DateField
            aria-label={i18n.t('periodReview.to')}
            className="h-8 px-2"
            day={toDay}
            min={period.fromDay}
            max={Math.min(today, period.fromDay + mostDays - 1)}
            onDay={(day) => change({ toDay: day })}
          />
        </span>
      )}
    </div>
  );
}

const keys = {
  'this-week': 'thisWeek',
  'last-week': 'lastWeek',
  'this-month': 'thisMonth',
  'last-month': 'lastMonth',
  own: 'own',
} as const;

function keyOf<Kind extends keyof typeof keys>(kind: Kind): (typeof keys)[Kind] {
  return keys[kind];
}

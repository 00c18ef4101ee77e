import { FilterToggle } from '@/components/panel/FilterToggle';
import { i18n } from '@/lib/language/i18n';

const presets = [7, 14, 30, 60, 90];

interface SinceChoiceProps {
  /** The first day that counts; local day numbers. */
  sinceDay: number;
  today: number;
  onChange: (sinceDay: number) => void;
}

/** Since when somebody should have spoken, as so many days back, today counted. */
export function SinceChoice({ sinceDay, today, onChange }: SinceChoiceProps) {
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{i18n.t('silent.since')}</legend>
      {presets.map((days) => (
        <FilterToggle
          key={days}
          on={today - sinceDay + 1 === days}
          onChange={() => onChange(today - days + 1)}
        >
          {i18n.t('silent.days', days)}
        </FilterToggle>
      ))}
    </fieldset>
  );
}

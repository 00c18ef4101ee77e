import { i18n } from '@/lib/language/i18n';

interface MonthsFieldProps {
  /** 1 to 12, rising; empty: all year. */
  months: number[];
  onChange: (months: number[]) => void;
}

const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The months in which something fits; none chosen means all year. */
export function MonthsField({ months, onChange }: MonthsFieldProps) {
  const toggle = (month: number, on: boolean) =>
    onChange(year.filter((one) => (one === month ? on : months.includes(one))));
  return (
    <fieldset>
      <legend className="mb-1 text-xs text-ink-soft">{i18n.t('topic.monthsField')}</legend>
      <div className="grid grid-cols-6 gap-1">
        {year.map((month) => (
          <label
            key={month}
            className={`relative cursor-pointer rounded-md border py-1 text-center text-xs has-focus-visible:outline-2 has-focus-visible:outline-accent ${
              months.includes(month)
                ? 'border-accent bg-accent-wash font-medium text-accent'
                : 'border-edge text-ink-soft hover:bg-hover'
            }`}
          >
            <input
              type="checkbox"
              checked={months.includes(month)}
              onChange={(event) => toggle(month, event.target.checked)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {i18n.t(`month.m${month}`)}
          </label>
        ))}
      </div>
      <p className="mt-1 text-xs text-ink-faint">{i18n.t('topic.monthsHint')}</p>
    </fieldset>
  );
}

import { useId } from 'react';

interface ChoiceProps {
  label: string;
  /** Where the label needs no place of its own. */
  labelHidden?: boolean;
  value: string;
  options: { value: string; text: string }[];
  onChange: (value: string) => void;
}

/** One of several, from the browser's own menu. */
export function Choice({ label, labelHidden, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block text-xs text-ink-soft'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 w-full min-w-0 rounded-md border border-edge bg-surface px-1.5 text-sm text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

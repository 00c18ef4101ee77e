import { useId } from 'react';

interface SelectFieldProps {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  disabled?: boolean;
  onChange: (value: string) => void;
}

/** One of several, with the name of the choice above. */
export function SelectField({ label, value, options, disabled, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-xs text-ink-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 w-full rounded-md border border-edge bg-surface px-2 text-base disabled:opacity-60"
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

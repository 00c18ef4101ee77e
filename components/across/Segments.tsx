interface SegmentsProps<Value extends string> {
  label: string;
  /** Told apart from other segments on the page. */
  name: string;
  value: Value;
  options: { value: Value; text: string }[];
  onChange: (value: Value) => void;
}

/** A few things to choose one of, side by side; radio buttons for the keyboard. */
export function Segments<Value extends string>({
  label,
  name,
  value,
  options,
  onChange,
}: SegmentsProps<Value>) {
  return (
    <fieldset className="flex min-w-0 overflow-hidden rounded-md border border-edge">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={`relative min-w-0 flex-1 cursor-pointer truncate px-1.5 py-1 text-center text-xs leading-5 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent ${
            option.value === value ? 'bg-accent-wash font-medium text-accent' : 'text-ink-soft hover:bg-hover'
          }`}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}

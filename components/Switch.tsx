interface SwitchProps {
  checked: boolean;
  /** What is switched, in words; not shown. */
  label: string;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** An on/off switch. The word for it stands beside it. */
export function Switch({ checked, label, disabled, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!checked)}
      className={`relative h-5 w-9 shrink-0 rounded-full border transition-colors ${checked ? 'border-accent bg-accent' : 'border-edge bg-sunken'}`}
    >
      <span
        className={`absolute top-1/2 left-0.5 size-3.5 -translate-y-1/2 rounded-full transition-transform ${checked ? 'translate-x-4 bg-on-accent' : 'bg-edge'}`}
      />
    </button>
  );
}

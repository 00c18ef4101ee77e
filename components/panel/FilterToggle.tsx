import type { ReactNode } from 'react';

interface FilterToggleProps {
  on: boolean;
  onChange: () => void;
  children: ReactNode;
}

/** One thing that can be asked for, on or off. */
export function FilterToggle({ on, onChange, children }: FilterToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onChange}
      className={`inline-flex h-6 max-w-full items-center rounded-full border px-2 text-xs ${
        on ? 'border-accent bg-accent-wash text-accent' : 'border-edge text-ink-soft hover:bg-hover'
      }`}
    >
      <bdi className="min-w-0 truncate">{children}</bdi>
    </button>
  );
}

import { Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';

interface SearchFieldProps {
  ref?: Ref<HTMLInputElement>;
  /** What is searched, in words; also shown while it is empty. */
  label: string;
  query: string;
  onChange: (query: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A field that narrows down what is below it. */
export function SearchField({ ref, label, query, onChange, onKeyDown }: SearchFieldProps) {
  return (
    <div className="relative min-w-full flex-1 sm:min-w-40">
      <Search
        size={14}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2 -translate-y-1/2 text-ink-faint"
      />
      <input
        ref={ref}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        placeholder={label}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded-md border border-edge bg-surface pr-2 pl-7 text-sm"
      />
    </div>
  );
}

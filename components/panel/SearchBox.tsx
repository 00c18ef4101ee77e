import { Search, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { i18n } from '@/lib/language/i18n';

interface SearchBoxProps {
  query: string;
  /** What can be found; without it, everything. */
  placeholder?: string;
  ref: Ref<HTMLInputElement>;
  onChange: (query: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The one box for everything: snippets, experts, members, tags. */
export function SearchBox({
  query,
  placeholder = i18n.t('panel.search'),
  ref,
  onChange,
  onKeyDown,
}: SearchBoxProps) {
  return (
    <div className="relative px-3 py-2">
      <Search
        size={14}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-5 -translate-y-1/2 text-ink-faint"
      />
      <input
        ref={ref}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={i18n.t('panel.searchLabel')}
        placeholder={placeholder}
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded-md border border-edge bg-surface pr-8 pl-7 text-sm"
      />
      {query !== '' && (
        <button
          type="button"
          aria-label={i18n.t('panel.clearSearch')}
          title={i18n.t('panel.clearSearch')}
          onClick={() => onChange('')}
          className="absolute top-1/2 right-4 inline-flex size-6 -translate-y-1/2 items-center justify-center rounded-sm text-ink-soft hover:bg-hover"
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

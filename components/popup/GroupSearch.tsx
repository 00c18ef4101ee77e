import type { KeyboardEvent, Ref } from 'react';
import { hashOf } from '@/components/groups/group-place';
import { SearchField } from '@/components/SearchField';
import { i18n } from '@/lib/language/i18n';

/** The field, for whoever holds it. */
export interface GroupSearchField {
  ref: Ref<HTMLInputElement>;
  query: string;
  onChange: (query: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Somebody is about to search. */
  onFocus: () => void;
}

interface GroupSearchProps extends GroupSearchField {
  /** Whether there are enough groups to search them. */
  searchable: boolean;
  /** Whether there are enough groups to compare them. */
  comparable: boolean;
}

/** The search for a group, and beside it the way to compare all of them. */
export function GroupSearch(props: GroupSearchProps) {
  const { searchable, comparable, ref, query, onChange, onKeyDown, onFocus } = props;
  if (!searchable && !comparable) return null;
  return (
    <div className="flex items-center justify-end gap-2 px-3 pb-2">
      {searchable && (
        <div className="flex min-w-0 flex-1" onFocus={onFocus}>
          <SearchField
            ref={ref}
            label={i18n.t('popup.search')}
            query={query}
            onChange={onChange}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
      {comparable && (
        <a
          href={`/groups.html${hashOf({ kind: 'all' })}`}
          target="_blank"
          rel="noreferrer"
          className="shrink-0 rounded-sm text-xs text-accent hover:underline"
        >
          {i18n.t('popup.compareAll')}
        </a>
      )}
    </div>
  );
}

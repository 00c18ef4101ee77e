import type { KeyboardEvent, Ref } from 'react';
import { FilterToggle } from '@/components/panel/FilterToggle';
import { SearchField } from '@/components/SearchField';
import { type ComparedFilter, comparedFilters } from '@/lib/compare/compared-filters';
import type { ComparedGroup } from '@/lib/compare/figure-of';
import { passesHealthFilter } from '@/lib/health/health-filter';
import { i18n } from '@/lib/language/i18n';

interface CompareBarProps {
  /** The search field. */
  ref: Ref<HTMLInputElement>;
  /** All of them, to tell how many each filter leaves. */
  groups: readonly ComparedGroup[];
  query: string;
  onQuery: (query: string) => void;
  /** Of the search field. */
  onKeyDown: (event: KeyboardEvent) => void;
  filter: ComparedFilter;
  onFilter: (filter: ComparedFilter) => void;
}

/** Narrows the table down by name and by what needs a look. */
export function CompareBar(props: CompareBarProps) {
  const { ref, groups, query, onQuery, onKeyDown, filter, onFilter } = props;
  const count = (one: ComparedFilter) => groups.filter((group) => passesHealthFilter(group, one)).length;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-full sm:w-56">
        <SearchField
          ref={ref}
          label={i18n.t('groups.search')}
          query={query}
          onChange={onQuery}
          onKeyDown={onKeyDown}
        />
      </div>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{i18n.t('compare.filters')}</legend>
        {comparedFilters.map((one) => (
          <FilterToggle key={one} on={one === filter} onChange={() => onFilter(one)}>
            {i18n.t(`compare.filter.${one}`)} {count(one)}
          </FilterToggle>
        ))}
      </fieldset>
    </div>
  );
}

import { FilterToggle } from '@/components/panel/FilterToggle';
import { i18n } from '@/lib/language/i18n';
import { type GroupFilter, groupFilters } from '@/lib/popup/group-filter';

interface GroupFiltersProps {
  chosen: GroupFilter;
  counts: Record<GroupFilter, number>;
  onChoose: (filter: GroupFilter) => void;
}

/** What the list can be narrowed down to, each with how many groups it finds; what finds none is left out. */
export function GroupFilters({ chosen, counts, onChoose }: GroupFiltersProps) {
  const offered = groupFilters.filter((filter) => counts[filter] > 0 || filter === chosen);
  if (offered.length < 2) return null;
  return (
    <ul aria-label={i18n.t('popup.filters')} className="flex flex-wrap gap-1 px-3 pb-2">
      {offered.map((filter) => (
        <li key={filter}>
          <FilterToggle on={filter === chosen} onChange={() => onChoose(filter === chosen ? 'all' : filter)}>
            {`${i18n.t(`popup.filter.${filter}`)} ${counts[filter]}`}
          </FilterToggle>
        </li>
      ))}
    </ul>
  );
}

import { useMemo } from 'react';
import { LongList } from '@/components/across/LongList';
import { SharedPeopleFilterBar } from '@/components/across/SharedPeopleFilterBar';
import { SharedPersonRow } from '@/components/across/SharedPersonRow';
import {
  filterSharedPeople,
  noFilter,
  type SharedPeopleFilter,
} from '@/components/across/shared-people-filter';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { i18n } from '@/lib/language/i18n';
import type { SharedPeople as Read, SharedPerson } from '@/lib/panel/read-shared-people';

interface SharedPeopleProps {
  read: Read;
  filter: SharedPeopleFilter;
  onFilter: (filter: SharedPeopleFilter) => void;
  onOpen: (person: SharedPerson) => void;
  /** Where the list begins; empty for the top. */
  startId: string;
}

/** Who is in several watched groups, to search and to filter. */
export function SharedPeople({ read, filter, onFilter, onOpen, startId }: SharedPeopleProps) {
  const { people, leftOut } = read;
  const shown = useMemo(() => filterSharedPeople(people, filter), [people, filter]);
  if (people.length === 0) {
    return <EmptyState title={i18n.t('across.nobodyShared')} text={i18n.t('across.nobodySharedText')} />;
  }
  return (
    <>
      <SharedPeopleFilterBar people={people} filter={filter} onFilter={onFilter} begins={startId === ''} />
      <output className="block px-3 pt-2 text-xs text-ink-soft">
        {i18n.t('across.sharedCount', [people.length, shown.length])}
        {leftOut > 0 && ` · ${i18n.t('across.leftOut', leftOut)}`}
      </output>
      {shown.length === 0 ? (
        <EmptyState title={i18n.t('across.noneFound')}>
          <Button onClick={() => onFilter(noFilter)}>{i18n.t('across.clearFilter')}</Button>
        </EmptyState>
      ) : (
        <LongList
          // What is asked for anew begins at its first hit.
          key={JSON.stringify(filter)}
          label={i18n.t('across.sharedTitle')}
          items={shown}
          keyOf={({ personId }) => personId}
          startKey={startId}
        >
          {(person) => <SharedPersonRow person={person} onOpen={() => onOpen(person)} />}
        </LongList>
      )}
    </>
  );
}

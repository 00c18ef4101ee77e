import { LongList } from '@/components/across/LongList';
import { OverlapPersonRow } from '@/components/across/OverlapPersonRow';
import { Segments } from '@/components/across/Segments';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverlap, OverlapPerson } from '@/lib/panel/read-overlap';

export type OverlapList = 'both' | 'onlyOne' | 'onlyOther';

interface OverlapListsProps {
  compared: GroupOverlap;
  list: OverlapList;
  onList: (list: OverlapList) => void;
  onOpen: (person: OverlapPerson) => void;
  /** Where the list begins; empty for the top. */
  startId: string;
}

/** Who is in both groups, or in one only. */
export function OverlapLists({ compared, list, onList, onOpen, startId }: OverlapListsProps) {
  const options = [
    { value: 'both' as const, text: i18n.t('across.listBoth', compared.both.length) },
    { value: 'onlyOne' as const, text: i18n.t('across.listOne', compared.onlyOne.length) },
    { value: 'onlyOther' as const, text: i18n.t('across.listOther', compared.onlyOther.length) },
  ];
  const people = compared[list];
  return (
    <>
      <div className="px-3 pt-3">
        <Segments
          label={i18n.t('across.lists')}
          name="overlap-list"
          value={list}
          options={options}
          onChange={onList}
        />
      </div>
      {people.length === 0 ? (
        <p className="px-3 py-2 text-sm text-ink-soft">{i18n.t('across.listEmpty')}</p>
      ) : (
        <LongList
          key={list}
          label={options.find(({ value }) => value === list)?.text ?? ''}
          items={people}
          keyOf={({ personId }) => personId}
          startKey={startId}
        >
          {(person) => <OverlapPersonRow person={person} onOpen={() => onOpen(person)} />}
        </LongList>
      )}
    </>
  );
}

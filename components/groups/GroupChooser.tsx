import { useRef, useState } from 'react';
import { GroupChoiceRow } from '@/components/groups/GroupChoiceRow';
import { useRowKeys } from '@/components/panel/use-row-keys';
import { SearchField } from '@/components/SearchField';
import { i18n } from '@/lib/language/i18n';
import type { RecordedGroup } from '@/lib/panel/read-recorded-groups';
import { findGroups } from '@/lib/popup/find-groups';

interface GroupChooserProps {
  groups: RecordedGroup[];
  chosenId: string;
  /** The address at which a group is shown. */
  hrefOf: (groupId: string) => string;
}

/** A search for so few groups would only be in the way. */
const fewGroups = 6;

/** Chooses one of the groups; each row is a link, so that it also opens in a tab of its own. */
export function GroupChooser({ groups, chosenId, hrefOf }: GroupChooserProps) {
  const [query, setQuery] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { onBoxKeyDown, onListKeyDown } = useRowKeys(box, list);
  const found = findGroups(groups, query);
  return (
    <nav aria-label={i18n.t('groups.choose')} className="flex min-w-0 flex-col gap-2">
      {groups.length > fewGroups && (
        <SearchField
          ref={box}
          label={i18n.t('groups.search')}
          query={query}
          onChange={setQuery}
          onKeyDown={onBoxKeyDown}
        />
      )}
      {/* The arrow keys go from link to link. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        onKeyDown={onListKeyDown}
        className="max-h-36 overflow-y-auto lg:max-h-[calc(100dvh-11rem)]"
      >
        {found.map((group) => (
          <GroupChoiceRow
            key={group.id}
            group={group}
            href={hrefOf(group.id)}
            isChosen={group.id === chosenId}
          />
        ))}
      </ul>
      {found.length === 0 && <p className="px-2 text-sm text-ink-soft">{i18n.t('groups.noneFound')}</p>}
    </nav>
  );
}

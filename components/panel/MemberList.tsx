import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { FilterChips } from '@/components/panel/FilterChips';
import { MemberFilterPanel } from '@/components/panel/MemberFilterPanel';
import { MemberListBar } from '@/components/panel/MemberListBar';
import { MemberRows } from '@/components/panel/MemberRows';
import type { MemberView } from '@/components/panel/member-view';
import { NobodyShown } from '@/components/panel/NobodyShown';
import { PageFoot } from '@/components/panel/PageFoot';
import { searchMembers } from '@/components/panel/search-members';
import { TagManyBar } from '@/components/panel/TagManyBar';
import { i18n } from '@/lib/language/i18n';
import { filterChoices } from '@/lib/panel/filter-choices';
import { filterMembers, noFilter } from '@/lib/panel/filter-members';
import { filterParts } from '@/lib/panel/filter-parts';
import type { KnownTag } from '@/lib/panel/known-tags';
import { tellNamesakesApart } from '@/lib/panel/namesakes';
import type { PanelMember } from '@/lib/panel/panel-member';
import { sortMembers } from '@/lib/panel/sort-members';

interface MemberListProps {
  /** Everybody known in the group, also who left. */
  members: PanelMember[];
  tags: KnownTag[];
  /** What is written in the one search box. */
  query: string;
  view: MemberView;
  now: number;
  onView: (change: Partial<MemberView>) => void;
  onOpen: (personId: string) => void;
  /** What else answers the query, where no member does. */
  elsewhere: ReactNode;
}

/** The members of the open group: sorted, filtered, selected. */
export function MemberList({ members, tags, query, view, now, onView, onOpen, elsewhere }: MemberListProps) {
  const [filtering, setFiltering] = useState(false);
  const { by, reversed, filter } = view;
  const sorted = useMemo(() => sortMembers(members, by, reversed), [members, by, reversed]);
  const filtered = useMemo(() => filterMembers(sorted, filter), [sorted, filter]);
  const shown = useMemo(() => searchMembers(filtered, query), [filtered, query]);
  const distinctions = useMemo(() => tellNamesakesApart(members), [members]);
  const choices = useMemo(() => filterChoices(members), [members]);
  const present = useMemo(
    () => members.filter(({ leftAt }) => leftAt > 0 === filter.left).length,
    [members, filter.left],
  );
  const selected = useMemo(() => {
    const chosen = new Set(view.selected);
    return shown.map(({ personId }) => personId).filter((personId) => chosen.has(personId));
  }, [shown, view.selected]);
  const setFilter = (changed: MemberView['filter']) => onView({ filter: changed, current: '' });
  const page = useRef<HTMLElement>(null);
  const selectNobody = () => {
    onView({ selected: [] });
    page.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || selected.length === 0) return;
    event.preventDefault();
    selectNobody();
  };
  return (
    // Esc of everything in the list bubbles up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={page}
      aria-label={i18n.t('panel.members')}
      onKeyDown={onKeyDown}
      className="flex h-full flex-col"
    >
      <MemberListBar
        view={view}
        shown={shown.length}
        total={present}
        filtering={filtering}
        onView={onView}
        onFiltering={setFiltering}
      />
      {filtering && <MemberFilterPanel filter={filter} choices={choices} tags={tags} onFilter={setFilter} />}
      <FilterChips filter={filter} tags={tags} onFilter={setFilter} />
      {shown.length > 0 ? (
        <MemberRows
          // What is asked for anew begins at its first hit.
          key={JSON.stringify([query, by, reversed, filter])}
          members={shown}
          distinctions={distinctions}
          view={view}
          now={now}
          searching={query !== ''}
          onView={onView}
          onOpen={onOpen}
        />
      ) : (
        <NobodyShown
          query={query}
          filtered={filterParts(filter).length > 0}
          onClear={() => setFilter(noFilter)}
        >
          {elsewhere}
        </NobodyShown>
      )}
      {selected.length > 0 && (
        <PageFoot>
          <TagManyBar personIds={selected} onDone={selectNobody} />
        </PageFoot>
      )}
    </section>
  );
}

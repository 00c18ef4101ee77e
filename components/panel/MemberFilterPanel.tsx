import type { ReactNode } from 'react';
import { FactFilter } from '@/components/panel/FactFilter';
import { FilterToggle } from '@/components/panel/FilterToggle';
import { filterPartText } from '@/components/panel/filter-part-text';
import { i18n } from '@/lib/language/i18n';
import type { FilterChoices } from '@/lib/panel/filter-choices';
import type { MemberFilter } from '@/lib/panel/filter-members';
import { asksFor, type FilterPart, toggled } from '@/lib/panel/filter-parts';
import type { KnownTag } from '@/lib/panel/known-tags';

interface MemberFilterPanelProps {
  filter: MemberFilter;
  choices: FilterChoices;
  tags: KnownTag[];
  onFilter: (filter: MemberFilter) => void;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-1">
      <legend className="pb-1 text-xs text-ink-soft">{title}</legend>
      {children}
    </fieldset>
  );
}

/** Everything that the list can be filtered by, as far as the group's members differ in it. */
export function MemberFilterPanel({ filter, choices, tags, onFilter }: MemberFilterPanelProps) {
  const toggles = (parts: FilterPart[]) =>
    parts.map((part) => (
      <FilterToggle
        key={JSON.stringify(part)}
        on={asksFor(filter, part)}
        onChange={() => onFilter(toggled(filter, part))}
      >
        {filterPartText(part, tags)}
      </FilterToggle>
    ));
  const { activities, tagIds, tiers, roles, fields } = choices;
  return (
    <section
      id="member-filters"
      aria-label={i18n.t('memberList.filter')}
      className="flex max-h-[50%] shrink-0 flex-col gap-2 overflow-y-auto border-b border-line bg-sunken px-3 py-2"
    >
      <Part title={i18n.t('memberList.state')}>
        {toggles([{ kind: 'notGreeted' }, { kind: 'neverSpoke' }, { kind: 'left' }])}
        {toggles(activities.map((value) => ({ kind: 'activity', value })))}
      </Part>
      {tagIds.length > 0 && (
        <Part title={i18n.t('memberList.tagsAny')}>
          {toggles(tagIds.map((value) => ({ kind: 'tag', value })))}
        </Part>
      )}
      <Part title={i18n.t('profile.field.tier')}>
        {toggles(tiers.map((value) => ({ kind: 'tier', value })))}
      </Part>
      <Part title={i18n.t('member.role')}>{toggles(roles.map((value) => ({ kind: 'role', value })))}</Part>
      <Part title={i18n.t('memberList.fields')}>
        <FactFilter
          fields={fields}
          onAdd={(value) => onFilter({ ...filter, facts: [...filter.facts, value] })}
        />
      </Part>
    </section>
  );
}

import { DateField } from '@/components/panel/DateField';
import { SilentGroups } from '@/components/panel/SilentGroups';
import { SinceChoice } from '@/components/panel/SinceChoice';
import { tierText } from '@/components/panel/tier-text';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SilentFilter } from '@/lib/panel/silent-filter';
import type { SilentMember } from '@/lib/panel/silent-member';
import { tiers } from '@/lib/store/tables';

interface SilentFiltersProps {
  filter: SilentFilter;
  /** Every watched group. */
  groups: { id: string; name: string }[];
  /** Whose tags there are to filter by. */
  members: SilentMember[];
  today: number;
  onFilter: (change: Partial<SilentFilter>) => void;
}

/** The tags that the members carry, each once. */
function tagsOf(members: SilentMember[]): [tagId: string, name: string][] {
  return [...new Map(members.flatMap(({ tags }) => tags.map(({ tagId, name }) => [tagId, name] as const)))];
}

const select = 'h-7 min-w-0 flex-1 rounded-md border border-edge bg-surface px-1 text-xs';

/** Whom the silent list is about: since when, which groups, tag and tier. */
export function SilentFilters({ filter, groups, members, today, onFilter }: SilentFiltersProps) {
  const tags = tagsOf(members);
  return (
    <section
      aria-label={i18n.t('memberList.filter')}
      className="flex shrink-0 flex-col gap-2 border-b border-line bg-sunken px-3 py-2"
    >
      <SinceChoice sinceDay={filter.sinceDay} today={today} onChange={(sinceDay) => onFilter({ sinceDay })} />
      <div className="flex gap-2">
        <DateField
          aria-label={i18n.t('silent.sinceDate')}
          day={filter.sinceDay}
          max={today}
          onDay={(sinceDay) => onFilter({ sinceDay })}
          className="h-7 px-1 text-xs"
        />
        <select
          aria-label={i18n.t('silent.tag')}
          value={filter.tagId}
          onChange={(event) => onFilter({ tagId: event.target.value })}
          className={select}
        >
          <option value="">{i18n.t('silent.anyTag')}</option>
          {tags.map(([tagId, name]) => (
            <option key={tagId} value={tagId}>
              {shownName(name)}
            </option>
          ))}
        </select>
        <select
          aria-label={i18n.t('silent.tier')}
          value={filter.tier}
          onChange={(event) => onFilter({ tier: event.target.value as SilentFilter['tier'] })}
          className={select}
        >
          <option value="any">{i18n.t('silent.anyTier')}</option>
          {[...tiers, '' as const].map((tier) => (
            <option key={tier} value={tier}>
              {tierText(tier)}
            </option>
          ))}
        </select>
      </div>
      {groups.length > 1 && (
        <SilentGroups
          groups={groups}
          chosen={filter.groupIds}
          onChoose={(groupIds) => onFilter({ groupIds })}
        />
      )}
    </section>
  );
}

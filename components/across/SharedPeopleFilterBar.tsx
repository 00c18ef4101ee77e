import type { SharedPeopleFilter } from '@/components/across/shared-people-filter';
import { tierText } from '@/components/panel/tier-text';
import { SelectField } from '@/components/SelectField';
import { TextField } from '@/components/TextField';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SharedPerson } from '@/lib/panel/read-shared-people';
import { tiers } from '@/lib/store/tables';

interface SharedPeopleFilterBarProps {
  people: readonly SharedPerson[];
  filter: SharedPeopleFilter;
  onFilter: (filter: SharedPeopleFilter) => void;
  /** Takes the focus. */
  begins: boolean;
}

/** Text, tier and tag that people in several groups are asked for. */
export function SharedPeopleFilterBar({ people, filter, onFilter, begins }: SharedPeopleFilterBarProps) {
  const set = (change: Partial<SharedPeopleFilter>) => onFilter({ ...filter, ...change });
  const tierOptions = [...tiers, '' as const].map((tier) => ({
    value: tier || 'none',
    text: tierText(tier),
  }));
  return (
    <div className="flex flex-col gap-2 px-3 pt-2">
      <TextField
        label={i18n.t('across.search')}
        // A new page takes the focus to its first field, as a dialogue does.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={begins}
        value={filter.text}
        onChange={(event) => set({ text: event.target.value })}
      />
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={i18n.t('profile.field.tier')}
          value={filter.tier}
          options={[{ value: '', text: i18n.t('across.anyTier') }, ...tierOptions]}
          onChange={(tier) => set({ tier })}
        />
        <SelectField
          label={i18n.t('member.tags')}
          value={filter.tagId}
          options={[{ value: '', text: i18n.t('across.anyTag') }, ...tagOptions(people)]}
          onChange={(tagId) => set({ tagId })}
        />
      </div>
    </div>
  );
}

/** The tags that somebody in the list carries, by name. */
function tagOptions(people: readonly SharedPerson[]): { value: string; text: string }[] {
  const names = new Map(people.flatMap(({ tags }) => tags.map(({ tagId, name }) => [tagId, name] as const)));
  return [...names]
    .map(([value, name]) => ({ value, text: shownName(name) }))
    .sort((one, other) => one.text.localeCompare(other.text, 'zh-CN'));
}

import { ArrowLeftRight } from 'lucide-react';
import { groupNameText } from '@/components/across/group-name-text';
import type { GroupIds } from '@/components/across/use-group-pair';
import { IconButton } from '@/components/IconButton';
import { SelectField } from '@/components/SelectField';
import { i18n } from '@/lib/language/i18n';
import type { WatchedMembers } from '@/lib/panel/read-watched-members';

interface GroupPairChoiceProps {
  watched: WatchedMembers;
  pair: GroupIds;
  onChange: (pair: GroupIds) => void;
}

/** Chooses two watched groups. The one that is chosen on one side cannot be chosen on the other. */
export function GroupPairChoice({ watched, pair, onChange }: GroupPairChoiceProps) {
  const namesakes = namesGivenTwice(watched);
  const withCount = (id: string, name: string) =>
    `${groupNameText(name)} · ${i18n.t('common.members', watched.members.get(id)?.length ?? 0)}`;
  const optionsWithout = (chosen: string) =>
    watched.groups
      .filter(({ id }) => id !== chosen)
      .map(({ id, name }) => ({
        value: id,
        text: namesakes.has(name) ? withCount(id, name) : groupNameText(name),
      }));
  return (
    <div className="grid grid-cols-[1fr_auto_1fr] items-end gap-1.5 px-3 pt-2">
      <SelectField
        label={i18n.t('across.groupOne')}
        value={pair.one}
        options={optionsWithout(pair.other)}
        onChange={(one) => onChange({ ...pair, one })}
      />
      <IconButton
        icon={ArrowLeftRight}
        label={i18n.t('across.exchange')}
        className="mb-1"
        onClick={() => onChange({ one: pair.other, other: pair.one })}
      />
      <SelectField
        label={i18n.t('across.groupOther')}
        value={pair.other}
        options={optionsWithout(pair.one)}
        onChange={(other) => onChange({ ...pair, other })}
      />
    </div>
  );
}

function namesGivenTwice({ groups }: WatchedMembers): Set<string> {
  const byName = Map.groupBy(groups, ({ name }) => name);
  return new Set([...byName].filter(([, named]) => named.length > 1).map(([name]) => name));
}

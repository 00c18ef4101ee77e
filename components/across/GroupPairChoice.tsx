import { ArrowLeftRight } from 'lucide-react';
import { Choice } from '@/components/across/Choice';
import { groupNameText } from '@/components/across/group-name-text';
import type { GroupIds } from '@/components/across/use-group-pair';
import { IconButton } from '@/components/IconButton';
import { i18n } from '@/lib/language/i18n';
import type { WatchedMembers } from '@/lib/panel/read-watched-members';

interface GroupPairChoiceProps {
  watched: WatchedMembers;
  pair: GroupIds;
  onChange: (pair: GroupIds) => void;
}

/** Chooses two watched groups. The one that is chosen on one side cannot be chosen on the other. */
export function GroupPairChoice({ watched, pair, onChange }: GroupPairChoiceProps) {
  const optionsWithout = (chosen: string) =>
    watched.groups
      .filter(({ id }) => id !== chosen)
      .map(({ id, name }) => {
        const count = i18n.t('common.members', watched.members.get(id)?.length ?? 0);
        return { value: id, text: `${groupNameText(name)} · ${count}` };
      });
  return (
    <div className="flex items-end gap-1.5 px-3 pt-2">
      <Choice
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
      <Choice
        label={i18n.t('across.groupOther')}
        value={pair.other}
        options={optionsWithout(pair.one)}
        onChange={(other) => onChange({ ...pair, other })}
      />
    </div>
  );
}

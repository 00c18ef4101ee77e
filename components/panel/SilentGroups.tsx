import { PersonCheck } from '@/components/panel/PersonCheck';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

interface SilentGroupsProps {
  groups: { id: string; name: string }[];
  chosen: string[];
  onChoose: (groupIds: string[]) => void;
}

/** Which watched groups the list is about; one stays chosen. */
export function SilentGroups({ groups, chosen, onChoose }: SilentGroupsProps) {
  const names = groups.filter(({ id }) => chosen.includes(id)).map(({ name }) => shownName(name));
  const choose = (groupId: string, on: boolean) => {
    const others = chosen.filter((id) => id !== groupId);
    if (on || others.length > 0) onChoose(on ? [...others, groupId] : others);
  };
  return (
    <details>
      <summary className="truncate text-xs text-ink-soft">
        {i18n.t('silent.groups', [names.join(i18n.t('common.listSeparator'))])}
      </summary>
      <div className="-mx-3 max-h-40 overflow-y-auto pt-1">
        {groups.map(({ id, name }) => (
          <PersonCheck
            key={id}
            kind="checkbox"
            name={name}
            checked={chosen.includes(id)}
            onChange={(on) => choose(id, on)}
          />
        ))}
      </div>
    </details>
  );
}

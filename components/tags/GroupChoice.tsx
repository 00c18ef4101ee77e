import { useLiveQuery } from 'dexie-react-hooks';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';

interface GroupChoiceProps {
  all: boolean;
  chosen: string[];
  isMissing: boolean;
  onChange: (all: boolean, chosen: string[]) => void;
}

/** In which groups a rule works: all that are watched, or some of them. */
export function GroupChoice({ all, chosen, isMissing, onChange }: GroupChoiceProps) {
  const groups = useLiveQuery(() => database.groups.where('watched').equals(1).toArray()) ?? [];
  const toggle = (groupId: string) =>
    onChange(false, chosen.includes(groupId) ? chosen.filter((id) => id !== groupId) : [...chosen, groupId]);
  return (
    <fieldset className="flex flex-col gap-1.5 text-sm">
      <legend className="mb-1 text-xs text-ink-soft">{i18n.t('rules.groups')}</legend>
      {[true, false].map((value) => (
        <label key={String(value)} className="flex cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name="rule-groups"
            checked={all === value}
            onChange={() => onChange(value, chosen)}
            className="size-4 accent-accent"
          />
          {i18n.t(value ? 'rules.allGroups' : 'rules.onlyThese')}
        </label>
      ))}
      {!all && (
        <ul className="max-h-56 overflow-y-auto rounded-md border border-line px-2 py-1">
          {groups.map(({ id, name }) => (
            <li key={id}>
              <label className="flex min-h-7 cursor-pointer items-center gap-1.5">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={() => toggle(id)}
                  className="size-4 shrink-0 accent-accent"
                />
                <span className="min-w-0 truncate">
                  <PlainText text={name} fallback={i18n.t('common.unnamedGroup')} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {!all && groups.length === 0 && <p className="text-xs text-ink-faint">{i18n.t('rules.noGroups')}</p>}
      {isMissing && <p className="text-xs text-red">{i18n.t('rules.needGroup')}</p>}
    </fieldset>
  );
}

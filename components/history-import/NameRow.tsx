import { leftOut, type NameChoice, newRecord, undecided } from '@/components/history-import/name-choices';
import { shownName } from '@/lib/chat/shown-name';
import type { KnownNames } from '@/lib/history-import/match-names';
import { i18n } from '@/lib/language/i18n';

interface NameRowProps {
  choice: NameChoice;
  /** Everybody of the group. */
  people: KnownNames[];
  value: string;
  onChange: (value: string) => void;
}

const notes = { unsure: 'noteUnsure', new: 'noteNew', known: 'noteKnown' } as const;

/** One name of a copy, how much they said, and whom it stands for. */
export function NameRow({ choice, people, value, onChange }: NameRowProps) {
  const { name, lines, state, candidates } = choice;
  const others = people.filter((one) => !candidates.includes(one));
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <div className="min-w-40 flex-1">
        <p className="truncate text-base">
          <bdi>{shownName(name)}</bdi>
        </p>
        <p className={`text-xs ${state === 'unsure' ? 'text-amber' : 'text-ink-faint'}`}>
          {i18n.t('historyImport.said', lines)} · {i18n.t(`historyImport.${notes[state]}`)}
        </p>
      </div>
      <select
        aria-label={i18n.t('historyImport.standsFor', [shownName(name)])}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 w-64 max-w-full rounded-md border border-edge bg-surface px-2 text-base"
      >
        {value === undecided && <option value={undecided}>{i18n.t('historyImport.choose')}</option>}
        {candidates.map((one) => (
          <option key={one.personId} value={one.personId}>
            {nameText(one)}
          </option>
        ))}
        <option value={newRecord}>{i18n.t('historyImport.newRecord')}</option>
        <option value={leftOut}>{i18n.t('historyImport.leaveOut')}</option>
        <optgroup label={i18n.t('historyImport.others')}>
          {others.map((one) => (
            <option key={one.personId} value={one.personId}>
              {nameText(one)}
            </option>
          ))}
        </optgroup>
      </select>
    </li>
  );
}

/** The name that the group shows, with the nickname where that is another one. */
function nameText({ groupNickname, nickname, remark, isOwn }: KnownNames): string {
  const shown = shownName(groupNickname || nickname || remark) || i18n.t('common.unnamedPerson');
  const also = [remark, groupNickname ? nickname : '']
    .map(shownName)
    .filter((one) => one !== '' && one !== shown);
  const own = isOwn ? [i18n.t('historyImport.me')] : [];
  const notesOf = [...own, ...also];
  return notesOf.length > 0 ? `${shown} (${notesOf.join(' · ')})` : shown;
}

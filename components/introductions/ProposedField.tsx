import { Check } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '@/components/IconButton';
import { fieldText } from '@/components/panel/field-text';
import { shownName } from '@/lib/chat/shown-name';
import type { AgainstRecord } from '@/lib/introductions/proposal';
import { i18n } from '@/lib/language/i18n';
import { longestValue } from '@/lib/store/facts';
import type { FactRow } from '@/lib/store/tables';

interface ProposedFieldProps {
  field: FactRow['field'];
  value: string;
  state: AgainstRecord;
  /** What is on record; empty where nothing is. */
  known: string;
  chosen: boolean;
  onChange: (value: string) => void;
  onChoose: (chosen: boolean) => void;
  onAccept: () => void;
}

function noteText(state: AgainstRecord, known: string): string {
  if (state === 'differs') return i18n.t('introduction.differs', [shownName(known)]);
  return i18n.t(state === 'new' ? 'introduction.isNew' : 'introduction.isSame');
}

/** What is new fits beside the value; the rest takes a line of its own. */
const noteLooks: Record<AgainstRecord, string> = {
  new: 'shrink-0 text-accent',
  same: 'mt-0.5 w-full text-ink-faint',
  differs: 'mt-0.5 w-full text-amber',
};

/** One field of an introduction: whether it is taken over, its value to be changed, and what is on record beside it. */
export function ProposedField(props: ProposedFieldProps) {
  const { field, value, state, known, chosen, onChange, onChoose, onAccept } = props;
  const id = useId();
  const name = fieldText(field);
  const isSame = state === 'same';
  return (
    <div className="flex items-start gap-2 py-1">
      <input
        type="checkbox"
        aria-label={i18n.t('introduction.take', [name])}
        checked={chosen && !isSame}
        disabled={isSame}
        onChange={(event) => onChoose(event.target.checked)}
        className="mt-2 size-4 shrink-0 accent-accent"
      />
      <label htmlFor={id} className="w-16 shrink-0 pt-1.5 text-sm text-ink-soft wrap-anywhere">
        <bdi>{name}</bdi>
      </label>
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
        <input
          id={id}
          type="text"
          value={value}
          maxLength={longestValue}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.target.value)}
          className="h-8 min-w-0 flex-1 rounded-md border border-edge bg-surface px-2 text-sm"
        />
        <span id={`${id}-note`} className={`text-xs wrap-anywhere ${noteLooks[state]}`}>
          {noteText(state, known)}
        </span>
      </span>
      <IconButton
        icon={Check}
        label={i18n.t('introduction.takeOne', [name])}
        disabled={isSame || value.trim() === ''}
        onClick={onAccept}
        className="mt-1 disabled:opacity-30"
      />
    </div>
  );
}

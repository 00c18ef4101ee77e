import type { ReactNode } from 'react';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';

interface PersonCheckProps {
  kind: 'checkbox' | 'radio';
  name: string;
  checked: boolean;
  disabled?: boolean;
  /** What else is known, at the right. */
  note?: ReactNode;
  /** Below the name. */
  detail?: ReactNode;
  onChange: (checked: boolean) => void;
}

/** One person to tick. */
export function PersonCheck({ kind, name, checked, disabled, note, detail, onChange }: PersonCheckProps) {
  return (
    <label
      className={`flex min-h-9 items-start gap-2.5 px-3 py-1.5 ${disabled ? 'text-ink-faint' : 'cursor-pointer hover:bg-hover'}`}
    >
      <input
        type={kind}
        checked={checked}
        disabled={disabled}
        name={kind === 'radio' ? 'person' : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-base">
          <PlainText text={name} fallback={i18n.t('common.unnamedPerson')} />
        </span>
        {detail && <span className="block text-xs text-ink-soft wrap-anywhere">{detail}</span>}
      </span>
      {note && <span className="shrink-0 text-xs leading-5 text-ink-soft">{note}</span>}
    </label>
  );
}

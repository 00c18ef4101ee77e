import { type KeyboardEvent, useRef, useState } from 'react';
import { i18n } from '@/lib/language/i18n';

interface EditableTextProps {
  /** What it is, in words. */
  label: string;
  value: string;
  maxLength: number;
  /** Called with another value than before; empty for nothing. */
  onSave: (value: string) => void;
}

/** A line of text that is edited where it stands: a click or Enter begins, Enter or leaving saves, Esc takes back. */
export function EditableText({ label, value, maxLength, onSave }: EditableTextProps) {
  const [text, setText] = useState<string>();
  const returning = useRef(false);

  const end = (save: boolean, toButton: boolean) => {
    returning.current = toButton;
    if (save && text !== undefined && text.trim() !== value) onSave(text.trim());
    setText(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    end(event.key === 'Enter', true);
  };
  if (text === undefined) {
    return (
      <button
        type="button"
        ref={(button) => {
          if (returning.current) button?.focus();
          returning.current = false;
        }}
        aria-label={i18n.t('profile.edit', [label, value || i18n.t('profile.empty')])}
        // Already as the pointer goes down: leaving another field saves it, and what that moves must not take the click away.
        onMouseDown={(event) => {
          event.preventDefault();
          setText(value);
        }}
        onClick={() => setText(value)}
        className={`-mx-1 block max-w-full rounded-sm px-1 text-left text-sm wrap-anywhere hover:bg-hover ${value === '' ? 'text-ink-faint' : ''}`}
      >
        <bdi>{value || i18n.t('profile.empty')}</bdi>
      </button>
    );
  }
  return (
    <input
      type="text"
      aria-label={label}
      // The click that began the edit asked for the field.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      maxLength={maxLength}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(true, false)}
      className="-mx-1 -my-0.5 h-6 w-full rounded-sm border border-edge bg-surface px-1 text-sm"
    />
  );
}

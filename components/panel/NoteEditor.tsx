import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';
import { longestNote } from '@/lib/store/facts';

interface NoteEditorProps {
  label: string;
  /** What is there to begin with. */
  text?: string;
  autoFocus?: boolean;
  onSave: (text: string) => void;
  onCancel?: () => void;
}

/** A note being written. Ctrl+Enter saves, Esc cancels where there is something to go back to. */
export function NoteEditor({ label, text: start = '', autoFocus, onSave, onCancel }: NoteEditorProps) {
  const [text, setText] = useState(start);
  const save = () => {
    if (text.trim() === '') return;
    onSave(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape' && (onCancel || text !== '')) {
      setText('');
      onCancel?.();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="flex flex-col gap-1.5">
      <textarea
        aria-label={label}
        placeholder={i18n.t('profile.notePlaceholder')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
        maxLength={longestNote}
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-60 min-h-14 w-full resize-none rounded-md border border-edge bg-surface px-2 py-1 text-sm"
      />
      {(text !== '' || onCancel) && (
        <div className="flex gap-2">
          <Button look="primary" disabled={text.trim() === ''} onClick={save} title="Ctrl+Enter">
            {i18n.t('common.save')}
          </Button>
          {onCancel && <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>}
        </div>
      )}
    </div>
  );
}

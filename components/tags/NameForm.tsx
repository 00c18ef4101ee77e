import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';

interface NameFormProps {
  label: string;
  start?: string;
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** Asks for a name. Enter saves, Esc leaves. */
export function NameForm({ label, start = '', onSave, onCancel }: NameFormProps) {
  const [name, setName] = useState(start);
  const [tried, setTried] = useState(false);
  const isEmpty = name.trim() === '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isEmpty) onSave(name.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form noValidate onSubmit={save} className="flex flex-wrap items-end gap-2">
      <TextField
        className="min-w-40 flex-1"
        label={label}
        error={tried && isEmpty ? i18n.t('tags.needName') : undefined}
        maxLength={20}
        // One asked for it a moment ago, to write in it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button look="primary" type="submit">
        {i18n.t('common.save')}
      </Button>
      <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
    </form>
  );
}

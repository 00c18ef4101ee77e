import { Plus } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { fieldText } from '@/components/panel/field-text';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';
import { longestLabel, longestValue } from '@/lib/store/facts';
import { type FactRow, factFields } from '@/lib/store/tables';

interface NewFieldProps {
  onAdd: (field: FactRow['field'], value: string) => void;
}

/** The field of this name, where there is one already: whoever writes 城市 means the city. */
function fieldNamed(label: string): FactRow['field'] {
  return factFields.find((field) => fieldText(field) === label || field === label) ?? label;
}

/** Adds a field of the operator's own: what it is, and what is in it. */
export function NewField({ onAdd }: NewFieldProps) {
  const [open, setOpen] = useState(false);
  const [label, setLabel] = useState('');
  const [value, setValue] = useState('');
  const close = () => {
    setOpen(false);
    setLabel('');
    setValue('');
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const field = fieldNamed(label.trim());
    if (label.trim() === '' || value.trim() === '' || field === 'tier' || field === 'exempt') return;
    onAdd(field, value.trim());
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  if (!open) {
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="mt-1 inline-flex h-6 items-center gap-1 rounded-sm text-xs text-accent hover:underline"
      >
        <Plus size={12} aria-hidden="true" />
        {i18n.t('profile.addField')}
      </button>
    );
  }
  return (
    // Esc of the fields bubbles up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form onSubmit={add} onKeyDown={onKeyDown} className="mt-2 flex flex-col gap-2">
      <div className="flex gap-2">
        <TextField
          className="w-28 shrink-0"
          label={i18n.t('profile.fieldName')}
          // The click that opened the form asked for it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={longestLabel}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        <TextField
          className="min-w-0 flex-1"
          label={i18n.t('profile.fieldValue')}
          maxLength={longestValue}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <div className="flex gap-2">
        <Button look="primary" type="submit" disabled={label.trim() === '' || value.trim() === ''}>
          {i18n.t('common.save')}
        </Button>
        <Button onClick={close}>{i18n.t('common.cancel')}</Button>
      </div>
    </form>
  );
}

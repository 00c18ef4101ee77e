import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { IconButton } from '@/components/IconButton';
import { fieldText, profileFields } from '@/components/panel/field-text';
import { i18n } from '@/lib/language/i18n';
import { longestLabel } from '@/lib/store/facts';
import type { FactField } from '@/lib/store/tables';

/** A label, and the field that its answer fills; null for a field of the label's own name. */
export interface EditedItem {
  id: number;
  label: string;
  field: FactField | null;
}

interface FormItemProps {
  item: EditedItem;
  /** From 1. */
  place: number;
  count: number;
  onChange: (change: Partial<EditedItem>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One line of the form: what it is called, which field it fills, and its place among the others. */
export function FormItem({ item, place, count, onChange, onMove, onRemove }: FormItemProps) {
  const label = i18n.t('introduction.itemLabel', [place]);
  return (
    <li className="flex items-center gap-1.5 py-1">
      <input
        type="text"
        aria-label={label}
        value={item.label}
        maxLength={longestLabel}
        onChange={(event) => onChange({ label: event.target.value })}
        className="h-8 min-w-0 flex-1 rounded-md border border-edge bg-surface px-2 text-sm"
      />
      <select
        aria-label={i18n.t('introduction.itemField', [place])}
        value={item.field ?? ''}
        onChange={(event) => onChange({ field: (event.target.value || null) as FactField | null })}
        className="h-8 w-24 shrink-0 rounded-md border border-edge bg-surface px-1 text-sm"
      >
        {profileFields.map((field) => (
          <option key={field} value={field}>
            {fieldText(field)}
          </option>
        ))}
        <option value="">{i18n.t('introduction.ownField')}</option>
      </select>
      <span className="flex shrink-0">
        <IconButton
          icon={ArrowUp}
          label={i18n.t('introduction.moveUp', [place])}
          disabled={place === 1}
          onClick={() => onMove(-1)}
          className="disabled:opacity-30"
        />
        <IconButton
          icon={ArrowDown}
          label={i18n.t('introduction.moveDown', [place])}
          disabled={place === count}
          onClick={() => onMove(1)}
          className="disabled:opacity-30"
        />
        <IconButton icon={X} label={i18n.t('introduction.removeItem', [place])} onClick={onRemove} />
      </span>
    </li>
  );
}

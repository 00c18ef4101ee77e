import { useState } from 'react';
import type { EditedItem } from '@/components/introductions/FormItem';
import { fieldOfLabel } from '@/lib/introductions/field-labels';
import { defaultLabels, formOf, type IntroductionForm } from '@/lib/introductions/form';
import { i18n } from '@/lib/language/i18n';
import { type FactField, factFields } from '@/lib/store/tables';

/** The form that is offered where a group has none. */
export function offeredForm(): IntroductionForm {
  return formOf(defaultLabels, i18n.t('introduction.defaultOpening'));
}

function edited({ label, field }: IntroductionForm['items'][number], id: number): EditedItem {
  const isGiven = factFields.some((given) => given === field);
  return { id, label, field: isGiven ? (field as FactField) : null };
}

/** A form while it is edited. A label that names a field it does not fill yet chooses that field by itself. */
export function useFormDraft(start: IntroductionForm) {
  const [opening, setOpening] = useState(start.opening);
  const [items, setItems] = useState(() => start.items.map(edited));
  const change = (id: number, { label, field }: Partial<EditedItem>) =>
    setItems(
      items.map((item) => {
        if (item.id !== id) return item;
        const known = label === undefined ? null : fieldOfLabel(label);
        const next = field === undefined ? (known ?? item.field) : field;
        return { ...item, label: label ?? item.label, field: next };
      }),
    );
  const move = (id: number, by: 1 | -1) => {
    const from = items.findIndex((item) => item.id === id);
    const [moved] = items.slice(from, from + 1);
    const others = items.filter((item) => item.id !== id);
    if (moved) setItems(others.toSpliced(from + by, 0, moved));
  };
  const add = () => {
    const id = Math.max(-1, ...items.map((item) => item.id)) + 1;
    setItems([...items, { id, label: '', field: null }]);
  };
  const remove = (id: number) => setItems(items.filter((item) => item.id !== id));
  const reset = (form: IntroductionForm) => {
    setOpening(form.opening);
    setItems(form.items.map(edited));
  };
  const named = items.filter(({ label }) => label.trim() !== '');
  const form: IntroductionForm = {
    opening,
    items: named.map(({ label, field }) => ({ label: label.trim(), field: field ?? label.trim() })),
  };
  return { opening, items, form, setOpening, change, move, add, remove, reset };
}

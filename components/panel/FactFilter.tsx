import { useState } from 'react';
import { Button } from '@/components/Button';
import { fieldText } from '@/components/panel/field-text';
import { i18n } from '@/lib/language/i18n';
import type { MemberFilter } from '@/lib/panel/filter-members';

interface FactFilterProps {
  /** What members have something in. */
  fields: string[];
  onAdd: (fact: MemberFilter['facts'][number]) => void;
}

/** Asks for members by what is written in one of their fields. */
export function FactFilter({ fields, onAdd }: FactFilterProps) {
  const [chosen, choose] = useState('');
  const [text, setText] = useState('');
  const field = fields.includes(chosen) ? chosen : (fields[0] ?? '');
  if (field === '') return <p className="text-xs text-ink-faint">{i18n.t('memberList.noFields')}</p>;
  return (
    <form
      className="flex w-full gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ field, text: text.trim() });
        setText('');
      }}
    >
      <select
        aria-label={i18n.t('memberList.field')}
        value={field}
        onChange={(event) => choose(event.target.value)}
        className="h-8 w-24 min-w-0 shrink-0 rounded-md border border-edge bg-surface px-1 text-sm"
      >
        {fields.map((one) => (
          <option key={one} value={one}>
            {fieldText(one)}
          </option>
        ))}
      </select>
      <input
        type="text"
        aria-label={i18n.t('memberList.fieldText')}
        placeholder={i18n.t('memberList.fieldText')}
        maxLength={50}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="h-8 min-w-0 flex-1 rounded-md border border-edge bg-surface px-2 text-sm"
      />
      <Button type="submit">{i18n.t('memberList.addFilter')}</Button>
    </form>
  );
}

import { SuggestingField } from '@/components/panel/SuggestingField';
import { SelectField } from '@/components/SelectField';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';
import { isPerson } from '@/lib/snippets/input-texts';
import type { PromptedInput } from '@/lib/snippets/template-part';

interface InputFieldProps {
  input: PromptedInput;
  /** Of the people in the group, as everybody sees them. */
  names: readonly string[];
  /** Of a day, the date as 2026-03-02. */
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

/** One of the things that a text asks for. */
export function InputField({ input, names, value, error, onChange }: InputFieldProps) {
  if (input.kind === 'menu') {
    const options = input.options.map((option) => ({ value: option, text: option }));
    return <SelectField label={input.label} value={value} options={options} onChange={onChange} />;
  }
  if (isPerson(input)) {
    return (
      <SuggestingField
        label={input.label}
        suggestions={names}
        hint={i18n.t('inputs.personHint')}
        error={error}
        maxLength={100}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <TextField
      type={input.kind === 'date' ? 'date' : 'text'}
      label={input.label}
      error={error}
      maxLength={500}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onFocus={(event) => {
        if (input.kind !== 'date') event.target.select();
      }}
    />
  );
}

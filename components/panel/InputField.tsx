import { SelectField } from '@/components/SelectField';
import { TextField } from '@/components/TextField';
import type { PromptedInput } from '@/lib/snippets/template-part';

interface InputFieldProps {
  input: PromptedInput;
  /** Of a day, the date as 2026-03-02. */
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

/** One of the things that a text asks for. */
export function InputField({ input, value, error, onChange }: InputFieldProps) {
  if (input.kind === 'menu') {
    const options = input.options.map((option) => ({ value: option, text: option }));
    return <SelectField label={input.label} value={value} options={options} onChange={onChange} />;
  }
  return (
    <TextField
      type={input.kind}
      label={input.label}
      error={error}
      maxLength={500}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onFocus={(event) => {
        if (input.kind === 'text') event.target.select();
      }}
    />
  );
}

import { type ComponentProps, useId } from 'react';
import { TextField } from '@/components/TextField';

interface SuggestingFieldProps extends ComponentProps<typeof TextField> {
  suggestions: readonly string[];
}

/** One line to write in, with words to choose from that were written before. */
export function SuggestingField({ suggestions, ...rest }: SuggestingFieldProps) {
  const id = useId();
  return (
    <>
      <TextField list={id} autoComplete="off" {...rest} />
      <datalist id={id}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion}>
            {suggestion}
          </option>
        ))}
      </datalist>
    </>
  );
}

import { type Ref, type TextareaHTMLAttributes, useId } from 'react';

interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> {
  label: string;
  hint?: string;
  error?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines to write in, with their name above and what is wrong below. */
export function TextArea({ label, hint, error, ref, ...rest }: TextAreaProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs text-ink-soft">
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        className={`block min-h-28 w-full resize-y rounded-md border bg-surface px-2 py-1.5 text-base ${error ? 'border-red' : 'border-edge'}`}
        {...rest}
      />
      {note && (
        <p id={`${id}-note`} className={`mt-1 text-xs ${error ? 'text-red' : 'text-ink-faint'}`}>
          {note}
        </p>
      )}
    </div>
  );
}

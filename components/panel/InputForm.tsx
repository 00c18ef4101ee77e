import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { DraftPreview } from '@/components/panel/DraftPreview';
import { InputField } from '@/components/panel/InputField';
import { i18n } from '@/lib/language/i18n';
import type { InputTexts } from '@/lib/snippets/fill-template';
import { type EnteredInputs, inputTexts } from '@/lib/snippets/input-texts';
import type { PromptedInput } from '@/lib/snippets/template-part';

interface InputFormProps {
  inputs: PromptedInput[];
  /** Of the people in the group, as everybody sees them. */
  names: readonly string[];
  /** What the fields hold at first. */
  start: EnteredInputs;
  /** The text with this in it, for a look. */
  previewOf: (texts: InputTexts) => string;
  onDone: (entered: EnteredInputs) => void;
  onLeave: () => void;
}

/** Asks for what a text still needs. Enter goes on to the next field, and from the last one into the box; Esc leaves. */
export function InputForm({ inputs, names, start, previewOf, onDone, onLeave }: InputFormProps) {
  const [entered, setEntered] = useState(start);
  const [tried, setTried] = useState(false);
  const texts = inputTexts(inputs, entered, names);
  const missing = inputs.filter(({ label }) => texts[label] === '');

  const submit = (form: HTMLFormElement) => {
    setTried(true);
    const [first] = missing;
    if (first) fieldsOf(form)[inputs.indexOf(first)]?.focus();
    else onDone(entered);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    submit(event.currentTarget);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const fields = fieldsOf(event.currentTarget);
    const at = fields.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    event.preventDefault();
    const next = event.ctrlKey || event.metaKey ? undefined : fields[at + 1];
    if (next) next.focus();
    else submit(event.currentTarget);
  };
  return (
    <Dialog title={i18n.t('inputs.title')} onLeave={onLeave}>
      {/* The keys of the fields bubble up to here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form noValidate onSubmit={onSubmit} onKeyDown={onKeyDown} className="flex flex-col gap-3">
        {inputs.map((input) => (
          <InputField
            key={input.label}
            input={input}
            names={names}
            value={entered[input.label] ?? ''}
            error={tried && missing.includes(input) ? i18n.t('inputs.needed') : undefined}
            onChange={(value) => setEntered({ ...entered, [input.label]: value })}
          />
        ))}
        <DraftPreview text={previewOf(texts)} />
        <div className="flex gap-2">
          <Button look="primary" className="flex-1" type="submit">
            {i18n.t('welcome.insert')}
          </Button>
          <Button onClick={onLeave}>{i18n.t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function fieldsOf(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('input, select')];
}

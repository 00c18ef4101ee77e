import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';

/** Erase only, or also never record again. */
export type Forgetting = 'erase' | 'never';

const words = {
  erase: { title: 'rights.eraseTitle', text: 'rights.eraseText', confirm: 'rights.eraseConfirm' },
  never: { title: 'rights.neverTitle', text: 'rights.neverText', confirm: 'rights.neverConfirm' },
} as const;

interface ForgetConfirmationProps {
  how: Forgetting;
  name: string;
  onExport: () => void;
  onConfirm: () => Promise<unknown>;
  onCancel: () => void;
}

/** Says what will be gone and what not, before it is: it cannot be undone. The focus goes to what changes nothing. */
export function ForgetConfirmation({ how, name, onExport, onConfirm, onCancel }: ForgetConfirmationProps) {
  const [working, setWorking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const title = useId();
  useEffect(() => cancel.current?.focus(), []);
  const confirm = async () => {
    setWorking(true);
    await onConfirm().finally(() => setWorking(false));
  };
  const { title: titleKey, text, confirm: confirmKey } = words[how];
  return (
    <div role="alertdialog" aria-labelledby={title} className="flex flex-col gap-2">
      <h3 id={title} className="text-base font-medium wrap-anywhere">
        {i18n.t(titleKey, [name])}
      </h3>
      <p className="text-sm text-ink-soft">{i18n.t(text)}</p>
      <div className="flex flex-wrap gap-2">
        <Button ref={cancel} disabled={working} onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
        <Button disabled={working} onClick={onExport}>
          {i18n.t('rights.exportFirst')}
        </Button>
        <Button look="danger" disabled={working} onClick={() => void confirm()}>
          {i18n.t(working ? 'rights.working' : confirmKey)}
        </Button>
      </div>
    </div>
  );
}

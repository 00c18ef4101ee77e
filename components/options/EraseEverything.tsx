import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { TextField } from '@/components/TextField';
import { i18n } from '@/lib/language/i18n';

/** Erases everything, once the word for it was typed: it cannot be undone. */
export function EraseEverything({ onErase }: { onErase: () => Promise<unknown> }) {
  const [typed, setTyped] = useState('');
  const [working, setWorking] = useState(false);
  const confirmed = typed.trim() === i18n.t('options.eraseWord');
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (!confirmed) return;
    setWorking(true);
    await onErase().finally(() => setWorking(false));
    setTyped('');
  };
  return (
    <form className="flex flex-col items-start gap-3" onSubmit={(event) => void erase(event)}>
      <p className="text-sm text-ink-soft">{i18n.t('options.eraseText')}</p>
      <TextField
        className="w-full max-w-64"
        label={i18n.t('options.eraseField')}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button look="danger" type="submit" disabled={!confirmed || working}>
        {i18n.t('options.eraseButton')}
      </Button>
    </form>
  );
}

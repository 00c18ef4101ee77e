import { useState } from 'react';
import { Button } from '@/components/Button';
import { TermsText } from '@/components/TermsText';
import { i18n } from '@/lib/language/i18n';

/** What the extension is, before anything is recorded. */
export function FirstRun({ onAccept }: { onAccept: () => Promise<unknown> }) {
  const [working, setWorking] = useState(false);
  const accept = async () => {
    setWorking(true);
    await onAccept().finally(() => setWorking(false));
  };
  return (
    <main className="flex flex-col gap-4 p-4">
      <h1 className="text-lg font-semibold">{i18n.t('terms.title')}</h1>
      <TermsText />
      <Button look="primary" className="h-9 w-full" disabled={working} onClick={() => void accept()}>
        {i18n.t('terms.accept')}
      </Button>
    </main>
  );
}

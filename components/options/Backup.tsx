import { useState } from 'react';
import { Button } from '@/components/Button';
import { Progress } from '@/components/Progress';
import { i18n } from '@/lib/language/i18n';

/** Saves everything as one file. @param onBackup told how far it is, from 0 to 1; resolves once it is done, or has failed. */
export function Backup({ onBackup }: { onBackup: (onProgress: (done: number) => void) => Promise<unknown> }) {
  const [done, setDone] = useState<number>();
  const make = async () => {
    setDone(0);
    await onBackup(setDone).finally(() => setDone(undefined));
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-sm text-ink-soft">{i18n.t('backup.text')}</p>
      {done === undefined ? (
        <Button onClick={() => void make()}>{i18n.t('backup.make')}</Button>
      ) : (
        <Progress label={i18n.t('backup.making')} done={done} />
      )}
    </div>
  );
}

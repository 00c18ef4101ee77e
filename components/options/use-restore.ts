import { useEffect, useState } from 'react';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { type BackupPreview, type BackupRefusal, type Staged, stageBackup } from '@/lib/store/stage-backup';
import { dropStagedBackup } from '@/lib/store/staged-backup';

/** How far restoring has got. `done` from 0 to 1. */
export type RestoreState =
  | { step: 'choosing' }
  | { step: 'reading'; done: number }
  | { step: 'refused'; reason: BackupRefusal }
  | { step: 'preview'; preview: BackupPreview }
  | { step: 'restoring' };

const choosing: RestoreState = { step: 'choosing' };

function afterReading(staged: Staged): RestoreState {
  return staged.ok
    ? { step: 'preview', preview: staged.preview }
    : { step: 'refused', reason: staged.reason };
}

/** Restores a backup: this page reads the file into a place of its own, the background puts it in use. */
export function useRestore() {
  const [state, setState] = useState<RestoreState>(choosing);
  const act = useAct();
  // What a page that was closed halfway had read must not stay.
  useEffect(() => void dropStagedBackup(database), []);
  const choose = async (file: File) => {
    setState({ step: 'reading', done: 0 });
    const staged = await act(() =>
      stageBackup(database, file, (done) => setState({ step: 'reading', done })),
    );
    setState(staged ? afterReading(staged) : choosing);
  };
  const restore = async () => {
    setState({ step: 'restoring' });
    await act(
      () => sendMessage('restoreBackup'),
      ({ erasedAgain }) => ({
        text: erasedAgain > 0 ? i18n.t('backup.doneErased', erasedAgain) : i18n.t('backup.done'),
      }),
    );
    setState(choosing);
  };
  const cancel = () => {
    setState(choosing);
    void dropStagedBackup(database);
  };
  return { state, choose, restore, cancel };
}

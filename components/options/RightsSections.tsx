import { useLiveQuery } from 'dexie-react-hooks';
import { Backup } from '@/components/options/Backup';
import { NeverRecorded } from '@/components/options/NeverRecorded';
import { Restore } from '@/components/options/Restore';
import { Section } from '@/components/options/Section';
import { useRestore } from '@/components/options/use-restore';
import { dayForFile, saveFile } from '@/components/save-file';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { makeBackup } from '@/lib/store/backup-file';

/** Oldest first; their hashes are nobody's business here. */
async function readErasures() {
  const rows = await database.erasures.toArray();
  return rows.map(({ id, at }) => ({ id, at })).sort((one, other) => one.at - other.at);
}

/** Backup, restoring, and who is never to be recorded. */
export function RightsSections({ now }: { now: number }) {
  const act = useAct();
  const erasures = useLiveQuery(readErasures);
  const { state, choose, restore, cancel } = useRestore();
  const backUp = (onProgress: (done: number) => void) =>
    act(
      async () => {
        const at = Date.now();
        const file = await makeBackup(database, onProgress, at);
        saveFile(i18n.t('backup.fileName', [dayForFile(at)]), file);
      },
      () => ({ text: i18n.t('backup.made') }),
    );
  const lift = (erasureId: string) =>
    act(
      () => sendMessage('recordAgain', { erasureId }),
      () => ({ text: i18n.t('rights.lifted') }),
    );
  return (
    <>
      <Section title={i18n.t('backup.title')}>
        <Backup onBackup={backUp} />
      </Section>
      <Section title={i18n.t('backup.restoreTitle')}>
        <Restore
          state={state}
          onChoose={(file) => void choose(file)}
          onRestore={() => void restore()}
          onCancel={cancel}
        />
      </Section>
      <Section title={i18n.t('rights.listTitle')}>
        <NeverRecorded erasures={erasures ?? []} now={now} onLift={(id) => void lift(id)} />
      </Section>
    </>
  );
}

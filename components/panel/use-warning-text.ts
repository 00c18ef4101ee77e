import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readSetting } from '@/lib/store/settings';

/** The words of a warning as the operator used them last, else the ready ones; undefined until read. */
export function useWarningText(): string | undefined {
  const kept = useLiveQuery(async () => (await readSetting(database, 'warningText')) ?? '');
  return kept === '' ? i18n.t('cleanOut.warningText') : kept;
}

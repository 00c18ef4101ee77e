import { useLiveQuery } from 'dexie-react-hooks';
import { ImportPreview } from '@/components/handbook-files/ImportPreview';
import type { ChosenFile } from '@/components/handbook-files/use-import';
import { Progress } from '@/components/Progress';
import { shownName } from '@/lib/chat/shown-name';
import type { ImportPlan } from '@/lib/handbook-files/plan-import';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readHandbook } from '@/lib/panel/read-handbook';

interface ImportLookProps {
  chosen: ChosenFile;
  /** What is decided stays, should writing fail. */
  isWriting: boolean;
  onColumns: () => void;
  onOtherFile: () => void;
  onImport: (plan: ImportPlan) => void;
}

/** A file beside the handbook as it is stored now. */
export function ImportLook(props: ImportLookProps) {
  const { name, file } = props.chosen;
  const handbook = useLiveQuery(() => readHandbook(database, file.hasPictures), [file]);
  if (!handbook) return <Progress label={i18n.t('handbookFiles.reading', [shownName(name)])} />;
  return <ImportPreview {...props} handbook={handbook} />;
}

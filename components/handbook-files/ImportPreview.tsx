import { useState } from 'react';
import { ConflictScreen } from '@/components/handbook-files/ConflictScreen';
import { ImportBar } from '@/components/handbook-files/ImportBar';
import { PreviewList } from '@/components/handbook-files/PreviewList';
import type { ChosenFile } from '@/components/handbook-files/use-import';
import { usePlannedImport } from '@/components/handbook-files/use-planned-import';
import { Progress } from '@/components/Progress';
import { shownName } from '@/lib/chat/shown-name';
import type { ImportPlan } from '@/lib/handbook-files/plan-import';
import { i18n } from '@/lib/language/i18n';
import type { Handbook } from '@/lib/panel/read-handbook';

interface ImportPreviewProps {
  chosen: ChosenFile;
  isWriting: boolean;
  handbook: Handbook;
  onColumns: () => void;
  onOtherFile: () => void;
  onImport: (plan: ImportPlan) => void;
}

/** What an import would do, before it does anything; and the way to what has to be decided. */
export function ImportPreview({
  chosen,
  isWriting,
  handbook,
  onColumns,
  onOtherFile,
  onImport,
}: ImportPreviewProps) {
  const planned = usePlannedImport(chosen, handbook);
  const [isDeciding, setIsDeciding] = useState(false);
  const { rows, plan } = planned;
  if (isWriting) return <Progress label={i18n.t('handbookFiles.writing')} />;
  if (isDeciding) return <ConflictScreen planned={planned} onLeave={() => setIsDeciding(false)} />;
  return (
    <div className="flex flex-col gap-3">
      <div>
        <h2 className="text-base font-semibold">{i18n.t('handbookFiles.preview')}</h2>
        <p className="text-sm text-ink-soft">
          {i18n.t('handbookFiles.fromFile', [shownName(chosen.name), rows.length])}
        </p>
      </div>
      <ImportBar
        planned={planned}
        onDecide={() => setIsDeciding(true)}
        onImport={() =>
          onImport({ added: plan.added, changed: plan.changed, setsPictures: plan.setsPictures })
        }
        onColumns={chosen.file.targets ? undefined : onColumns}
        onOtherFile={onOtherFile}
      />
      <PreviewList rows={rows} keysTaken={plan.keysTaken} counted={chosen.file.counted} />
    </div>
  );
}

import { Button } from '@/components/Button';
import type { Planned } from '@/components/handbook-files/use-planned-import';
import { i18n } from '@/lib/language/i18n';

interface ImportBarProps {
  planned: Planned;
  onDecide: () => void;
  onImport: () => void;
  /** Missing where the file says itself what its columns are. */
  onColumns?: () => void;
  onOtherFile: () => void;
}

/** What would be written, what has to be decided before, and the step itself. */
export function ImportBar({ planned, onDecide, onImport, onColumns, onOtherFile }: ImportBarProps) {
  const { conflicts, plan } = planned;
  const { added, changed, undecided } = plan;
  const isNothing = added.length + changed.length === 0;
  return (
    <div className="sticky top-0 z-10 -mx-4 flex flex-col gap-2 border-b border-line bg-surface px-4 py-2 sm:-mx-6 sm:px-6">
      {conflicts.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 rounded-md bg-amber-wash px-3 py-2 text-sm">
          <p className="min-w-40 flex-1 text-amber">
            {undecided.length > 0
              ? i18n.t('handbookFiles.conflicts', undecided.length)
              : i18n.t('handbookFiles.conflictsDone')}
          </p>
          <Button onClick={onDecide}>
            {i18n.t(undecided.length > 0 ? 'handbookFiles.solve' : 'handbookFiles.solveAgain')}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <output className="block min-w-40 flex-1 text-sm">
          {isNothing
            ? i18n.t('handbookFiles.willWriteNothing')
            : i18n.t('handbookFiles.willWrite', [added.length, changed.length])}
        </output>
        <Button onClick={onOtherFile}>{i18n.t('handbookFiles.otherFile')}</Button>
        {onColumns && <Button onClick={onColumns}>{i18n.t('handbookFiles.toColumns')}</Button>}
        <Button look="primary" disabled={isNothing || undecided.length > 0} onClick={onImport}>
          {i18n.t('handbookFiles.import')}
        </Button>
      </div>
    </div>
  );
}

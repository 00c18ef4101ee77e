import { useEffect, useRef } from 'react';
import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';
import type { ImportUndo } from '@/lib/store/import-snippets';

interface ImportDoneProps {
  state: { undo: ImportUndo; undone: boolean };
  onUndo: () => void;
  onAgain: () => void;
}

/** What was imported. It can be taken back here for as long as the page shows it. */
export function ImportDone({ state, onUndo, onAgain }: ImportDoneProps) {
  const { undo, undone } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="flex flex-col items-start gap-3">
      <h2 ref={heading} tabIndex={-1} className="text-base font-semibold outline-none">
        {undone ? i18n.t('handbookFiles.undone') : i18n.t('handbookFiles.done')}
      </h2>
      {!undone && (
        <p className="text-sm">
          {i18n.t('handbookFiles.doneText', [undo.addedIds.length, undo.changed.length])}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={onAgain}>
          {i18n.t('handbookFiles.another')}
        </Button>
        {!undone && <Button onClick={onUndo}>{i18n.t('handbookFiles.undoImport')}</Button>}
      </div>
    </div>
  );
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { Button } from '@/components/Button';
import { hashOf } from '@/components/groups/group-place';
import { Progress } from '@/components/Progress';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import type { ImportRow } from '@/lib/store/tables';

interface ImportRunningProps {
  importId: string;
  onCancel: () => void;
  onUndo: () => void;
  onAgain: () => void;
}

/** A worker that was ended is woken again after so long; ms. */
const wakeAfter = 2000;

/** An import on its way, and what became of it. */
export function ImportRunning({ importId, onCancel, onUndo, onAgain }: ImportRunningProps) {
  const past = useLiveQuery(() => database.imports.get(importId), [importId]);
  const isBusy = past !== undefined && past.endedAt === 0;
  useEffect(() => {
    const wake = () => void sendMessage('continueHistoryImports').catch(() => undefined);
    const timer = isBusy ? setInterval(wake, wakeAfter) : undefined;
    return () => clearInterval(timer);
  }, [isBusy]);
  if (!past) return <Progress label={i18n.t('common.loading')} />;
  return (
    <div className="flex max-w-3xl flex-col items-start gap-3" aria-live="polite">
      {past.state === 'running' && (
        <>
          <Progress
            label={i18n.t('historyImport.running', [past.through, past.lines])}
            done={past.lines > 0 ? past.through / past.lines : 0}
          />
          <p className="text-xs text-ink-faint">{i18n.t('historyImport.runningText')}</p>
          <Button onClick={onCancel}>{i18n.t('historyImport.stop')}</Button>
        </>
      )}
      {(past.state === 'cancelling' || past.state === 'undoing') && (
        <Progress label={i18n.t('historyImport.takingBack')} />
      )}
      {past.endedAt > 0 && <Ended past={past} onUndo={onUndo} onAgain={onAgain} />}
    </div>
  );
}

function Ended({ past, onUndo, onAgain }: { past: ImportRow; onUndo: () => void; onAgain: () => void }) {
  const isDone = past.state === 'done';
  return (
    <>
      <h2 className="text-base font-semibold">
        {i18n.t(isDone ? 'historyImport.done' : 'historyImport.takenBack')}
      </h2>
      {isDone && (
        <p className="text-sm text-ink-soft">
          {i18n.t('historyImport.doneText', [past.through - past.known, past.known])}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {isDone && (
          <a
            href={hashOf({ kind: 'group', groupId: past.groupId })}
            className="inline-flex h-8 items-center rounded-md bg-accent px-3 text-sm text-on-accent hover:bg-accent-strong"
          >
            {i18n.t('historyImport.toGroup')}
          </a>
        )}
        {isDone && <Button onClick={onUndo}>{i18n.t('historyImport.undoAll')}</Button>}
        <Button onClick={onAgain}>{i18n.t('historyImport.more')}</Button>
      </div>
    </>
  );
}

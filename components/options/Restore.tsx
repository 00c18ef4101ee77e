import { useId } from 'react';
import { Button } from '@/components/Button';
import { BackupContents } from '@/components/options/BackupContents';
import type { RestoreState } from '@/components/options/use-restore';
import { Progress } from '@/components/Progress';
import { i18n } from '@/lib/language/i18n';

interface RestoreProps {
  state: RestoreState;
  onChoose: (file: File) => void;
  onRestore: () => void;
  onCancel: () => void;
}

const refusals = {
  foreign: 'backup.foreign',
  newer: 'backup.newer',
  broken: 'backup.broken',
} as const;

function FileChoice({ state, onChoose }: Pick<RestoreProps, 'state' | 'onChoose'>) {
  const id = useId();
  const refusal = state.step === 'refused' ? i18n.t(refusals[state.reason]) : '';
  return (
    <div className="flex w-full flex-col gap-1">
      <label htmlFor={id} className="text-xs text-ink-soft">
        {i18n.t('backup.choose')}
      </label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={refusal ? `${id}-note` : undefined}
        aria-invalid={refusal ? true : undefined}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file) onChoose(file);
        }}
        className="max-w-full text-sm file:mr-2 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-edge file:bg-surface file:px-3 file:text-ink"
      />
      {refusal !== '' && (
        <p id={`${id}-note`} role="alert" className="text-sm text-red">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** Puts a backup in the place of what is stored: choose a file, look at what it holds, confirm. */
export function Restore({ state, onChoose, onRestore, onCancel }: RestoreProps) {
  switch (state.step) {
    case 'reading':
      return <Progress label={i18n.t('backup.reading')} done={state.done} />;
    case 'restoring':
      return <Progress label={i18n.t('backup.restoring')} />;
    case 'preview':
      return (
        <div className="flex flex-col items-start gap-3">
          <BackupContents preview={state.preview} />
          <p className="text-sm text-ink-soft">{i18n.t('backup.replaces')}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
            <Button look="danger" onClick={onRestore}>
              {i18n.t('backup.confirm')}
            </Button>
          </div>
        </div>
      );
    default:
      return <FileChoice state={state} onChoose={onChoose} />;
  }
}

import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/Button';
import { dateText } from '@/components/date-text';
import { Progress } from '@/components/Progress';
import { useNow } from '@/components/use-now';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { AnyGroup } from '@/lib/panel/read-all-groups';
import type { ImportRow } from '@/lib/store/tables';

interface PastImportsProps {
  groups: AnyGroup[];
  /** The one that is shown above; else empty. */
  shownId: string;
  onUndo: (importId: string) => void;
  onCancel: (importId: string) => void;
}

/** What was imported before, the last first, with the way to take it back. */
export function PastImports({ groups, shownId, onUndo, onCancel }: PastImportsProps) {
  const now = useNow();
  const imports = useLiveQuery(() => database.imports.toArray());
  const shown = (imports ?? [])
    .filter(({ id, state }) => id !== shownId && state !== 'undone' && state !== 'cancelled')
    .toSorted((one, other) => other.at - one.at);
  if (shown.length === 0) return null;
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  return (
    <section className="max-w-3xl">
      <h2 className="mb-1 text-xs text-ink-soft">{i18n.t('historyImport.past')}</h2>
      <ul
        aria-label={i18n.t('historyImport.past')}
        className="flex flex-col divide-y divide-line border-y border-line"
      >
        {shown.map((past) => (
          <li key={past.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <div className="min-w-40 flex-1">
              <p className="truncate text-base">
                <bdi>{shownName(names.get(past.groupId) ?? '') || i18n.t('common.unnamedGroup')}</bdi>
              </p>
              <p className="truncate text-xs text-ink-faint">
                <bdi>{shownName(past.source) || i18n.t('historyImport.pasted')}</bdi>
                {' · '}
                {i18n.t('historyImport.pastText', [
                  dateText(past.firstAt, now),
                  dateText(past.lastAt, now),
                  past.lines,
                ])}
              </p>
            </div>
            <StateOf past={past} onUndo={onUndo} onCancel={onCancel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StateOf({
  past: { id, state, through, lines },
  onUndo,
  onCancel,
}: { past: ImportRow } & Pick<PastImportsProps, 'onUndo' | 'onCancel'>) {
  switch (state) {
    case 'done':
      return <Button onClick={() => onUndo(id)}>{i18n.t('historyImport.undoAll')}</Button>;
    case 'running':
      return (
        <>
          <Progress
            label={i18n.t('historyImport.running', [through, lines])}
            done={through / Math.max(1, lines)}
          />
          <Button onClick={() => onCancel(id)}>{i18n.t('historyImport.stop')}</Button>
        </>
      );
    case 'staging':
      return (
        <>
          <span className="text-xs text-amber">{i18n.t('historyImport.unfinished')}</span>
          <Button onClick={() => onCancel(id)}>{i18n.t('historyImport.discard')}</Button>
        </>
      );
    default:
      return <Progress label={i18n.t('historyImport.takingBack')} />;
  }
}

import { useLiveQuery } from 'dexie-react-hooks';
import { LongList } from '@/components/across/LongList';
import { MergeLine } from '@/components/identity/MergeLine';
import { useMergeActions } from '@/components/identity/use-merge-actions';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readRecentMerges } from '@/lib/panel/read-merges';

/** The records that were found to be one in the last 30 days, each with the way to take it back. */
export function RecentMerges({ now }: { now: number }) {
  const merges = useLiveQuery(() => readRecentMerges(database, now), [now]);
  const { undo } = useMergeActions();
  if (!merges || merges.length === 0) return null;
  const title = i18n.t('identity.recent', merges.length);
  return (
    <details className="border-t border-line">
      <summary className="px-3 py-2 text-xs text-ink-soft -outline-offset-2 hover:bg-hover">{title}</summary>
      <LongList label={title} items={merges} keyOf={({ id }) => id}>
        {(merge) => <MergeLine merge={merge} now={now} onUndo={() => undo(merge)} />}
      </LongList>
    </details>
  );
}

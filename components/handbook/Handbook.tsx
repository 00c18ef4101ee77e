import { useMemo } from 'react';
import { FolderDialog } from '@/components/handbook/FolderDialog';
import { HandbookBar } from '@/components/handbook/HandbookBar';
import { HandbookRows } from '@/components/handbook/HandbookRows';
import type { HandbookViewProps } from '@/components/handbook/handbook-view';
import { NothingInView } from '@/components/handbook/NothingInView';
import { useFolderDialog } from '@/components/handbook/use-folder-dialog';
import { useHandbookActions } from '@/components/handbook/use-handbook-actions';
import type { PanelHandlers } from '@/components/panel/panel-handlers';
import { type HandbookRow, handbookRows, isDue } from '@/lib/panel/handbook-rows';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface HandbookProps extends HandbookViewProps {
  /** All entries, in the order in which they are shown. */
  entries: Snippet[];
  now: number;
  handlers: PanelHandlers;
}

/** The handbook: all entries, favourites, what was used lately, folders, and what is to be looked over. */
export function Handbook({ entries, now, handlers, handbookView, onHandbookView }: HandbookProps) {
  const { view, open, current } = handbookView;
  const actions = useHandbookActions(entries);
  const dialog = useFolderDialog(entries, actions);
  const rows = useMemo(() => handbookRows(entries, view, open, now), [entries, view, open, now]);
  const due = entries.filter((entry) => isDue(entry, now)).length;
  const category = view === 'folders' ? folderOf(rows.find(({ key }) => key === current)) : '';
  const makeNew = () => handlers.newSnippet('faq', false, category);
  if (entries.length === 0) {
    return <NothingInView view="all" onNew={(filled) => handlers.newSnippet('faq', filled)} />;
  }
  return (
    <section className="flex h-full flex-col">
      <HandbookBar
        view={view}
        due={due}
        onView={(chosen) => onHandbookView({ view: chosen, current: '' })}
        onNew={makeNew}
      />
      {rows.length > 0 ? (
        <HandbookRows
          // Another view begins at its top.
          key={view}
          rows={rows}
          handbookView={handbookView}
          now={now}
          handlers={handlers}
          actions={actions}
          onHandbookView={onHandbookView}
          onMove={dialog.move}
          onRename={dialog.rename}
          onNew={makeNew}
        />
      ) : (
        <NothingInView view={view} onNew={(filled) => handlers.newSnippet('faq', filled)} />
      )}
      {dialog.asked && <FolderDialog {...dialog.asked} onLeave={dialog.leave} />}
    </section>
  );
}

/** The folder that a row stands for, or lies in. */
function folderOf(row: HandbookRow | undefined): string {
  if (!row) return '';
  return row.kind === 'folder' ? row.path : row.snippet.category;
}

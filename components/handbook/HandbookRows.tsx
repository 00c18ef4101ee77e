import { useMemo, useRef } from 'react';
import { EntryRow } from '@/components/handbook/EntryRow';
import { FolderRow } from '@/components/handbook/FolderRow';
import type { HandbookViewProps } from '@/components/handbook/handbook-view';
import type { HandbookActions } from '@/components/handbook/use-handbook-actions';
import { useHandbookKeys } from '@/components/handbook/use-handbook-keys';
import type { PanelHandlers } from '@/components/panel/panel-handlers';
import { useRowWindow } from '@/components/panel/use-row-window';
import { i18n } from '@/lib/language/i18n';
import { type HandbookRow, isDue } from '@/lib/panel/handbook-rows';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/** px of a row. */
const heightOf = { entry: 48, folder: 34 } as const;

interface HandbookRowsProps extends HandbookViewProps {
  rows: HandbookRow[];
  now: number;
  handlers: PanelHandlers;
  actions: HandbookActions;
  onMove: (snippet: Snippet) => void;
  onRename: (path: string) => void;
  onNew: () => void;
}

/** The rows of the handbook; of many, only those in sight are in the document. */
export function HandbookRows(props: HandbookRowsProps) {
  const { rows, now, handlers, actions, handbookView, onHandbookView, onMove, onRename, onNew } = props;
  const box = useRef<HTMLDivElement>(null);
  const heights = useMemo(() => rows.map(({ kind }) => heightOf[kind]), [rows]);
  const found = rows.findIndex(({ key }) => key === handbookView.current);
  const at = found === -1 ? 0 : found;
  const { rows: shown, height, goTo } = useRowWindow(box, heights, at);
  const moveTo = (index: number) => {
    onHandbookView({ current: rows[index]?.key ?? '' });
    goTo(index);
  };
  const toggle = (path: string) => {
    const { open } = handbookView;
    const isOpen = open.includes(path);
    onHandbookView({
      open: isOpen ? open.filter((one) => one !== path) : [...open, path],
      current: `folder ${path}`,
    });
  };
  const onKeyDown = useHandbookKeys({
    box,
    rows,
    at,
    moveTo,
    toggle,
    favour: actions.favour,
    edit: handlers.editSnippet,
    remove: handlers.deleteSnippet,
    move: onMove,
    rename: onRename,
    makeNew: onNew,
  });
  return (
    // The keys of the rows bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className="min-h-0 flex-1 overflow-y-auto pb-1" onKeyDown={onKeyDown}>
      <ul aria-label={i18n.t('panel.faq')} className="relative" style={{ height }}>
        {shown.map(({ index, top }) => {
          const row = rows[index];
          if (!row) return null;
          const place = {
            current: index === at,
            place: index + 1,
            of: rows.length,
            top,
            height: heightOf[row.kind],
            onFocus: () => {
              if (index !== at) onHandbookView({ current: row.key });
            },
          };
          if (row.kind === 'folder') {
            return (
              <FolderRow
                key={row.key}
                {...place}
                folder={row}
                onToggle={() => toggle(row.path)}
                onRename={() => onRename(row.path)}
              />
            );
          }
          const { snippet } = row;
          return (
            <EntryRow
              key={row.key}
              {...place}
              snippet={snippet}
              depth={row.depth}
              due={isDue(snippet, now)}
              preview={handlers.previewOf(snippet)}
              onInsert={() => handlers.insert(snippet)}
              onFavour={() => actions.favour(snippet)}
              onMove={() => onMove(snippet)}
              onEdit={() => handlers.editSnippet(snippet)}
              onDelete={() => handlers.deleteSnippet(snippet)}
            />
          );
        })}
      </ul>
      <p className="px-3 pt-2 text-xs text-ink-faint">{i18n.t('handbook.keys')}</p>
    </div>
  );
}

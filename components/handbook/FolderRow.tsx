import { ChevronRight, Folder, Pencil } from 'lucide-react';
import { indent, type RowPlace, rowAttributes } from '@/components/handbook/row-place';
import { IconButton } from '@/components/IconButton';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { HandbookRow } from '@/lib/panel/handbook-rows';

interface FolderRowProps extends RowPlace {
  folder: Extract<HandbookRow, { kind: 'folder' }>;
  onToggle: () => void;
  onRename: () => void;
}

/** A folder of the handbook, with how many entries lie in it. A click or Enter opens and closes it. */
export function FolderRow({ folder, onToggle, onRename, ...place }: FolderRowProps) {
  const { path, count, depth, open } = folder;
  const name = path === '' ? i18n.t('handbook.unfiled') : shownName(folder.name);
  return (
    <li {...rowAttributes(place)}>
      <button
        type="button"
        tabIndex={place.current ? 0 : -1}
        data-row={place.current ? '' : undefined}
        aria-expanded={open}
        onClick={onToggle}
        style={{ paddingLeft: indent(depth) - 6 }}
        className="flex h-full w-full items-center gap-1.5 pr-10 text-left text-sm -outline-offset-2"
      >
        <ChevronRight
          size={14}
          aria-hidden="true"
          className={`shrink-0 text-ink-faint transition-transform ${open ? 'rotate-90' : ''}`}
        />
        <Folder size={14} aria-hidden="true" className="shrink-0 text-ink-soft" />
        <span className={`min-w-0 truncate ${path === '' ? 'text-ink-soft' : ''}`}>{name}</span>
        <span className="text-xs text-ink-faint tabular-nums">{i18n.t('handbook.entries', count)}</span>
      </button>
      {path !== '' && (
        <span className="absolute top-1/2 right-3 -translate-y-1/2 opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100">
          <IconButton
            icon={Pencil}
            label={i18n.t('handbook.renameRow', [name])}
            onClick={onRename}
            tabIndex={place.current ? 0 : -1}
          />
        </span>
      )}
    </li>
  );
}

import { CalendarClock, FolderInput, Star } from 'lucide-react';
import { useId } from 'react';
import { indent, type RowPlace, rowAttributes } from '@/components/handbook/row-place';
import { IconButton } from '@/components/IconButton';
import { Kbd } from '@/components/Kbd';
import { PlainText } from '@/components/PlainText';
import { RowActions } from '@/components/panel/RowActions';
import { RowPreview } from '@/components/panel/RowPreview';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface EntryRowProps extends RowPlace {
  snippet: Snippet;
  /** How deep in folders it stands. */
  depth: number;
  /** Whether it is to be looked over. */
  due: boolean;
  /** The text as it would come into the box. */
  preview: string;
  onInsert: () => void;
  onFavour: () => void;
  onMove: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One entry of the handbook: title, text in grey, key, and whether it is a favourite or to be looked over. */
export function EntryRow(props: EntryRowProps) {
  const { snippet, depth, due, preview, onInsert, onFavour, onMove, onEdit, onDelete, ...place } = props;
  const previewId = useId();
  const title = shownName(snippet.title) || i18n.t('snippet.untitled');
  return (
    <li {...rowAttributes(place)}>
      <button
        type="button"
        tabIndex={place.current ? 0 : -1}
        data-row={place.current ? '' : undefined}
        aria-describedby={previewId}
        onClick={onInsert}
        style={{ paddingLeft: indent(depth) }}
        className="block h-full w-full pr-3 text-left -outline-offset-2"
      >
        <span className="block truncate pr-20 text-base">
          {title}
          {due && <span className="sr-only">（{i18n.t('handbook.isDue')}）</span>}
          {snippet.favourite && <span className="sr-only">（{i18n.t('snippet.favourite')}）</span>}
        </span>
        <span className="block truncate text-xs text-ink-faint">
          <PlainText text={preview} />
        </span>
      </button>
      <span className="absolute top-1.5 right-3 flex items-center gap-1">
        <span className="flex items-center gap-1 group-focus-within/row:hidden group-hover/row:hidden">
          {due && <CalendarClock size={14} aria-hidden="true" className="text-amber" />}
          {snippet.favourite && (
            <Star size={12} aria-hidden="true" fill="currentColor" className="text-amber" />
          )}
          {snippet.key !== '' && <Kbd>{`/${shownName(snippet.key)}`}</Kbd>}
        </span>
        <span className="flex w-0 overflow-hidden opacity-0 group-focus-within/row:w-auto group-focus-within/row:opacity-100 group-hover/row:w-auto group-hover/row:opacity-100">
          <IconButton
            icon={Star}
            aria-pressed={snippet.favourite}
            label={i18n.t(snippet.favourite ? 'handbook.unfavourRow' : 'handbook.favourRow', [title])}
            onClick={onFavour}
            tabIndex={place.current ? 0 : -1}
            className={snippet.favourite ? 'text-amber! [&>svg]:fill-current' : ''}
          />
          <IconButton
            icon={FolderInput}
            label={i18n.t('handbook.moveRow', [title])}
            onClick={onMove}
            tabIndex={place.current ? 0 : -1}
          />
        </span>
        <RowActions
          editLabel={i18n.t('snippet.editRow', [title])}
          deleteLabel={`${i18n.t('common.delete')}：${title}`}
          onEdit={onEdit}
          onDelete={onDelete}
          tabIndex={place.current ? 0 : -1}
        />
      </span>
      <RowPreview id={previewId} text={preview} />
    </li>
  );
}

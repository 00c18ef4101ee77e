import { Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { IconButton } from '@/components/IconButton';
import { Kbd } from '@/components/Kbd';
import { PlainText } from '@/components/PlainText';
import { RowPreview } from '@/components/panel/RowPreview';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface SnippetRowProps {
  snippet: Snippet;
  /** The text as it would come into the box. */
  preview: string;
  /** True for the row that Enter in the search box takes. */
  first?: boolean;
  onInsert: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One snippet: title, first line in grey, key. Click or Enter puts it into the box, → edits, Delete removes. */
export function SnippetRow({ snippet, preview, first, onInsert, onEdit, onDelete }: SnippetRowProps) {
  const previewId = useId();
  const title = shownName(snippet.title) || i18n.t('snippet.untitled');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'Delete') return;
    event.preventDefault();
    if (event.key === 'Delete') onDelete();
    else onEdit();
  };
  return (
    <li
      className={`group/row relative ${first ? 'bg-accent-wash' : ''} focus-within:bg-hover hover:bg-hover`}
    >
      <button
        type="button"
        data-row=""
        aria-describedby={previewId}
        onClick={onInsert}
        onKeyDown={onKeyDown}
        className="block w-full px-3 py-1.5 text-left -outline-offset-2"
      >
        <span className="block truncate pr-16 text-base">{title}</span>
        <span className="block truncate text-xs text-ink-faint">
          <PlainText text={preview} />
        </span>
      </button>
      <span className="absolute top-1.5 right-3 flex items-center gap-1">
        {snippet.key !== '' && (
          <span className="group-focus-within/row:hidden group-hover/row:hidden">
            <Kbd>{`/${shownName(snippet.key)}`}</Kbd>
          </span>
        )}
        <span className="flex w-0 overflow-hidden opacity-0 group-focus-within/row:w-auto group-focus-within/row:overflow-visible group-focus-within/row:opacity-100 group-hover/row:w-auto group-hover/row:overflow-visible group-hover/row:opacity-100">
          <IconButton icon={Pencil} label={i18n.t('snippet.editRow', [title])} onClick={onEdit} />
          <IconButton icon={Trash2} label={`${i18n.t('common.delete')}：${title}`} onClick={onDelete} />
        </span>
      </span>
      <RowPreview id={previewId} text={preview} />
    </li>
  );
}

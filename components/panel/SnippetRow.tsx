import { useId } from 'react';
import { Kbd } from '@/components/Kbd';
import { PlainText } from '@/components/PlainText';
import { RowActions, rowActionKeys } from '@/components/panel/RowActions';
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
  return (
    <li
      className={`group/row relative ${first ? 'bg-accent-wash' : ''} focus-within:bg-hover hover:bg-hover`}
    >
      <button
        type="button"
        data-row=""
        aria-describedby={previewId}
        onClick={onInsert}
        onKeyDown={rowActionKeys({ onEdit, onDelete })}
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
        <RowActions
          editLabel={i18n.t('snippet.editRow', [title])}
          deleteLabel={`${i18n.t('common.delete')}：${title}`}
          onEdit={onEdit}
          onDelete={onDelete}
        />
      </span>
      <RowPreview id={previewId} text={preview} />
    </li>
  );
}

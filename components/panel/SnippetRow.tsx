import { useId } from 'react';
import { Kbd } from '@/components/Kbd';
import { MarkedText } from '@/components/MarkedText';
import { RowActions, rowActionKeys } from '@/components/panel/RowActions';
import { RowPreview } from '@/components/panel/RowPreview';
import { SnippetLine } from '@/components/panel/SnippetLine';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { Hit } from '@/lib/search/hit';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface SnippetRowProps {
  snippet: Snippet;
  /** The text as it would come into the box. */
  preview: string;
  /** What of it answers the query, where one was typed. */
  hit?: Hit;
  /** True for the row that Enter in the search box takes. */
  first?: boolean;
  onInsert: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** One snippet: title, first line in grey or what answers the query, key. Click or Enter puts it into the box, → edits, Delete removes. */
export function SnippetRow({ snippet, preview, hit, first, onInsert, onEdit, onDelete }: SnippetRowProps) {
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
        <span className="block truncate pr-16 text-base">
          {hit?.where === 'title' && hit.ranges.length > 0 ? <MarkedText {...hit} /> : title}
        </span>
        <span className="block truncate text-xs text-ink-faint">
          <SnippetLine preview={preview} hit={hit} />
        </span>
      </button>
      <span className="absolute top-1.5 right-3 flex items-center gap-1">
        {snippet.key !== '' && (
          <span className="group-focus-within/row:hidden group-hover/row:hidden">
            <Kbd marked={hit?.where === 'key'}>{`/${shownName(snippet.key)}`}</Kbd>
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

import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow } from '@/lib/store/tables';

interface ReviewedEntriesProps {
  title: string;
  entries: SnippetRow[];
  noteOf?: (entry: SnippetRow) => string;
  onEdit: (entry: SnippetRow) => void;
}

/** Entries of the handbook under one heading, folded away; a click edits one. */
export function ReviewedEntries({ title, entries, noteOf, onEdit }: ReviewedEntriesProps) {
  return (
    <details className="border-t border-line">
      <summary className="px-3 py-2 text-sm font-medium -outline-offset-2">
        {i18n.t('review.heading', [title, entries.length])}
      </summary>
      <ul className="pb-2">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              onClick={() => onEdit(entry)}
              className="flex w-full items-baseline gap-2 px-3 py-1 text-left -outline-offset-2 hover:bg-hover"
            >
              <span className="min-w-0 flex-1 truncate text-sm">
                {shownName(entry.title) || i18n.t('snippet.untitled')}
              </span>
              {noteOf && <span className="shrink-0 text-xs text-ink-faint">{noteOf(entry)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { Kbd } from '@/components/Kbd';
import { PlainText } from '@/components/PlainText';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { SnippetRow } from '@/lib/store/tables';

interface FittingEntryProps {
  entry: SnippetRow;
  /** The key that does the same as a click. */
  shortcut: string;
  preview: string;
  disabled: boolean;
  onPut: () => void;
}

/** An entry of the handbook that answers a question. A click puts it into the box. */
export function FittingEntry({ entry, shortcut, preview, disabled, onPut }: FittingEntryProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      aria-keyshortcuts={shortcut}
      onClick={onPut}
      className="flex w-full items-start gap-2 rounded-md border border-edge px-2 py-1.5 text-left hover:bg-hover disabled:opacity-60"
    >
      <Kbd>{shortcut}</Kbd>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm">{shownName(entry.title) || i18n.t('snippet.untitled')}</span>
        <span className="block truncate text-xs text-ink-faint">
          <PlainText text={preview} />
        </span>
      </span>
    </button>
  );
}

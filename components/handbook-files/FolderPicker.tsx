import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { EntryPickerProps } from '@/components/handbook-files/EntryPicker';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';

/** One folder: all of it at once, or opened and one by one. */
export function FolderPicker({ name, entries, leftOut, onChoose }: EntryPickerProps & { name: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const ids = entries.map(({ id }) => id);
  const chosen = ids.filter((id) => !leftOut.has(id)).length;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className="border-b border-line last:border-b-0">
      <div className="flex items-center gap-2 px-2 py-1 text-sm hover:bg-hover">
        <label className="flex min-w-0 flex-1 items-center gap-2">
          <input
            type="checkbox"
            checked={chosen === entries.length}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && chosen < entries.length;
            }}
            onChange={(event) => onChoose(ids, event.target.checked)}
            className="size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 truncate">
            <PlainText text={name} />
          </span>
        </label>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-label={i18n.t('handbookFiles.openFolder', [name])}
          onClick={() => setIsOpen(!isOpen)}
          className="flex h-6 shrink-0 items-center gap-1 rounded-sm px-1 text-xs text-ink-soft hover:bg-sunken"
        >
          {chosen}/{entries.length}
          <Chevron size={14} aria-hidden="true" />
        </button>
      </div>
      {isOpen && (
        <ul id={listId} className="pb-1 pl-6">
          {entries.map(({ id, entry }) => (
            <li key={id}>
              <label className="flex items-center gap-2 px-2 py-0.5 text-sm hover:bg-hover">
                <input
                  type="checkbox"
                  checked={!leftOut.has(id)}
                  onChange={(event) => onChoose([id], event.target.checked)}
                  className="size-4 shrink-0 accent-accent"
                />
                <span className="min-w-0 truncate">
                  <PlainText text={entry.title} fallback={i18n.t('snippet.untitled')} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

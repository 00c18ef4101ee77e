import type { EntryPickerProps } from '@/components/handbook/EntryPicker';
import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';

/** One folder: all of it at once, or opened and one by one. */
export function FolderPicker({ name, entries, leftOut, onChoose }: EntryPickerProps & { name: string }) {
  const chosen = entries.filter(({ id }) => !leftOut.has(id)).length;
  const isPart = chosen > 0 && chosen < entries.length;
  return (
    <details className="border-b border-line last:border-b-0">
      <summary className="flex items-center gap-2 px-2 py-1 text-sm hover:bg-hover">
        <input
          type="checkbox"
          aria-label={name}
          checked={chosen === entries.length}
          ref={(box) => {
            if (box) box.indeterminate = isPart;
          }}
          onChange={(event) =>
            onChoose(
              entries.map(({ id }) => id),
              event.target.checked,
            )
          }
          className="size-4 shrink-0 accent-accent"
        />
        <span className="min-w-0 flex-1 truncate">
          <PlainText text={name} />
        </span>
        <span className="shrink-0 text-xs text-ink-faint">
          {chosen}/{entries.length}
        </span>
      </summary>
      <ul className="pb-1 pl-6">
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
    </details>
  );
}

import { Button } from '@/components/Button';
import { FolderPicker } from '@/components/handbook-files/FolderPicker';
import type { StoredEntry } from '@/lib/handbook-files/compare-entries';
import { i18n } from '@/lib/language/i18n';

export interface EntryPickerProps {
  entries: StoredEntry[];
  /** Ids of entries that are not chosen. */
  leftOut: ReadonlySet<string>;
  onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

/** Which entries are on a page: whole folders, or one by one. */
export function EntryPicker({ entries, leftOut, onChoose }: EntryPickerProps) {
  const folders = [...Map.groupBy(entries, ({ entry }) => entry.category)];
  const ids = entries.map(({ id }) => id);
  const chosen = ids.filter((id) => !leftOut.has(id)).length;
  return (
    <fieldset className="min-w-0">
      <legend className="text-xs text-ink-soft">{i18n.t('handbookFiles.choosing')}</legend>
      <div className="flex flex-wrap items-center gap-2 py-1">
        <output className="block flex-1 text-sm">
          {i18n.t('handbookFiles.chosen', [chosen, entries.length])}
        </output>
        <Button onClick={() => onChoose(ids, true)}>{i18n.t('handbookFiles.chooseAll')}</Button>
        <Button onClick={() => onChoose(ids, false)}>{i18n.t('handbookFiles.chooseNone')}</Button>
      </div>
      <div className="max-h-[50dvh] overflow-y-auto rounded-md border border-line">
        {folders.map(([category, inside]) => (
          <FolderPicker
            key={category}
            name={category || i18n.t('handbookFiles.noFolder')}
            entries={inside}
            leftOut={leftOut}
            onChoose={onChoose}
          />
        ))}
      </div>
    </fieldset>
  );
}

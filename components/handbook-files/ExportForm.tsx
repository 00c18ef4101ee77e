import { Download } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import {
  type ExportKind,
  exportKinds,
  useExportHandbook,
} from '@/components/handbook-files/use-export-handbook';
import { SelectField } from '@/components/SelectField';
import type { StoredEntry } from '@/lib/handbook-files/compare-entries';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readHandbook } from '@/lib/panel/read-handbook';
import { flatFolders, folderTree, liesIn } from '@/lib/snippets/folders';

const kinds = {
  xlsx: { name: 'Excel', text: 'handbookFiles.xlsxText' },
  csv: { name: 'CSV', text: 'handbookFiles.csvText' },
  json: { name: 'JSON', text: 'handbookFiles.jsonText' },
  md: { name: 'Markdown', text: 'handbookFiles.markdownText' },
} as const satisfies Record<ExportKind, { name: string; text: string }>;

/** No folder has such a name: names of folders are on one line. */
const everywhere = '\n';

/** Asks what to export and as what. Enter saves. */
export function ExportForm({ entries }: { entries: StoredEntry[] }) {
  const [kind, setKind] = useState<ExportKind>('xlsx');
  const [folder, setFolder] = useState(everywhere);
  const [withPictures, setWithPictures] = useState(true);
  const { save, isWriting } = useExportHandbook();
  const categories = entries.map(({ entry }) => entry.category);
  const isWanted = (category: string) =>
    folder === everywhere || (folder === '' ? category === '' : liesIn(category, folder));
  const count = categories.filter(isWanted).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = async () => {
      const { entries: present } = await readHandbook(database, kind === 'json' && withPictures);
      return present.map(({ entry }) => entry).filter(({ category }) => isWanted(category));
    };
    const title = folder === everywhere || folder === '' ? i18n.t('handbookFiles.fileName') : folder;
    save(read, title, kind);
  };
  return (
    <form onSubmit={submit} className="flex max-w-xl flex-col gap-4">
      <fieldset>
        <legend className="mb-1 text-xs text-ink-soft">{i18n.t('handbookFiles.format')}</legend>
        {exportKinds.map((one) => (
          <label key={one} className="flex items-start gap-2 rounded-md px-1 py-1 text-sm hover:bg-hover">
            <input
              type="radio"
              name="kind"
              value={one}
              checked={kind === one}
              onChange={() => setKind(one)}
              className="mt-0.5 size-4 accent-accent"
            />
            <span>
              <span className="font-medium">{kinds[one].name}</span>{' '}
              <span className="text-ink-soft">{i18n.t(kinds[one].text)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <SelectField
        label={i18n.t('handbookFiles.folder')}
        value={folder}
        options={[
          { value: everywhere, text: i18n.t('handbookFiles.allFolders') },
          ...flatFolders(folderTree(categories)).map(({ folder: { path } }) => ({ value: path, text: path })),
          ...(categories.includes('') ? [{ value: '', text: i18n.t('handbookFiles.noFolder') }] : []),
        ]}
        onChange={setFolder}
      />
      {kind === 'json' && (
        <label className="inline-flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={withPictures}
            onChange={(event) => setWithPictures(event.target.checked)}
            className="size-4 accent-accent"
          />
          {i18n.t('handbookFiles.withPictures')}
        </label>
      )}
      <div className="flex items-center gap-3">
        <Button look="primary" type="submit" disabled={isWriting || count === 0}>
          <Download size={14} aria-hidden="true" />
          {i18n.t('handbookFiles.export')}
        </Button>
        <output className="block text-sm text-ink-soft">{i18n.t('handbookFiles.count', count)}</output>
      </div>
    </form>
  );
}

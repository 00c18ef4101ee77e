import { useState } from 'react';
import { useAct } from '@/components/use-act';
import type { ExportTable } from '@/lib/export/export-table';
import { fileName } from '@/lib/export/file-name';
import { saveFile } from '@/lib/export/save-file';
import { i18n } from '@/lib/language/i18n';

export type ExportKind = 'csv' | 'xlsx';

/** The writers are only loaded once somebody wants a file. */
async function write(table: ExportTable, kind: ExportKind): Promise<Blob> {
  if (kind === 'xlsx') return (await import('@/lib/export/xlsx')).toXlsx(table);
  const { toCsv } = await import('@/lib/export/csv');
  return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
}

/** Saves a table as a file, and says so. @param note what else is to be said, as that private remarks are in it. */
export function useExport(note: string) {
  const act = useAct();
  const [isWriting, setIsWriting] = useState(false);
  const save = async (table: ExportTable, title: string, kind: ExportKind): Promise<void> => {
    setIsWriting(true);
    const name = `${fileName(title)}.${kind}`;
    await act(
      async () => saveFile(await write(table, kind), name),
      () => ({ text: i18n.t('silent.exported', [name]), detail: note }),
    );
    setIsWriting(false);
  };
  return { save: (...wish: Parameters<typeof save>) => void save(...wish), isWriting };
}

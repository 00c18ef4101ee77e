import { useState } from 'react';
import { dayForFile, saveFile } from '@/components/save-file';
import { useAct } from '@/components/use-act';
import type { HandbookEntry } from '@/lib/handbook-files/handbook-entry';
import { ownColumns } from '@/lib/handbook-files/own-columns';
import { i18n } from '@/lib/language/i18n';

export const exportKinds = ['xlsx', 'csv', 'json', 'md'] as const;

export type ExportKind = (typeof exportKinds)[number];

/** Writes entries as a file and saves it, and says so. */
export function useExportHandbook() {
  const act = useAct();
  const [isWriting, setIsWriting] = useState(false);
  const save = async (
    read: () => Promise<HandbookEntry[]>,
    title: string,
    kind: ExportKind,
  ): Promise<void> => {
    setIsWriting(true);
    const now = Date.now();
    const name = `${title} ${dayForFile(now)}.${kind}`;
    await act(
      async () => saveFile(name, await write(await read(), kind, now)),
      () => ({ text: i18n.t('handbookFiles.exported', [name]) }),
    );
    setIsWriting(false);
  };
  return { save: (...wish: Parameters<typeof save>) => void save(...wish), isWriting };
}

/** The writers are only loaded once somebody wants a file. */
async function write(entries: HandbookEntry[], kind: ExportKind, now: number): Promise<Blob> {
  if (kind === 'json') {
    const { writeJson } = await import('@/lib/handbook-files/write-json');
    return new Blob([writeJson(entries, now)], { type: 'application/json' });
  }
  if (kind === 'md') {
    const { writeMarkdown } = await import('@/lib/handbook-files/write-markdown');
    return new Blob([writeMarkdown(entries)], { type: 'text/markdown;charset=utf-8' });
  }
  const { entryTable } = await import('@/lib/handbook-files/entry-table');
  const titles = Object.fromEntries(
    ownColumns.map((column) => [column, i18n.t(`handbookFiles.target.${column}`)]),
  ) as Record<(typeof ownColumns)[number], string>;
  const table = entryTable(entries, titles);
  if (kind === 'xlsx') return (await import('@/lib/export/xlsx')).toXlsx(table);
  const { toCsv } = await import('@/lib/export/csv');
  return new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' });
}

import { Download } from 'lucide-react';
import { Button } from '@/components/Button';
import { type ExportKind, useExport } from '@/components/panel/use-export';
import type { ExportTable } from '@/lib/export/export-table';
import { i18n } from '@/lib/language/i18n';

interface ExportButtonsProps {
  /** Of the file, without the date. */
  title: string;
  /** Made only when a file is wanted. */
  table: () => ExportTable;
  /** What is to be said once it is saved; where nothing is given, that private remarks are in it. */
  note?: string;
  disabled?: boolean;
}

const kinds: [ExportKind, string][] = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
];

/** Saves what is listed as a file for a spreadsheet. */
export function ExportButtons({
  title,
  table,
  note = i18n.t('silent.exportedPrivate'),
  disabled,
}: ExportButtonsProps) {
  const { save, isWriting } = useExport(note);
  return kinds.map(([kind, name]) => (
    <Button
      key={kind}
      className="px-2"
      aria-label={i18n.t('silent.exportAs', [name])}
      title={i18n.t('silent.exportAs', [name])}
      disabled={disabled || isWriting}
      onClick={() => save(table(), title, kind)}
    >
      <Download size={14} aria-hidden="true" />
      {name}
    </Button>
  ));
}

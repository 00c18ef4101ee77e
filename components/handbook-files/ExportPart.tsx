import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { ExportForm } from '@/components/handbook-files/ExportForm';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readHandbook } from '@/lib/panel/read-handbook';

/** Puts the handbook, or a folder of it, into a file. */
export function ExportPart() {
  const handbook = useLiveQuery(() => readHandbook(database));
  if (!handbook) return <EmptyState title={i18n.t('common.loading')} />;
  if (handbook.entries.length === 0) {
    return (
      <EmptyState title={i18n.t('handbookFiles.emptyTitle')} text={i18n.t('handbookFiles.emptyText')}>
        <a href="#import" className="text-sm text-accent underline">
          {i18n.t('handbookFiles.toImport')}
        </a>
      </EmptyState>
    );
  }
  return <ExportForm entries={handbook.entries} />;
}

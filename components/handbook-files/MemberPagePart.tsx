import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { MemberPageForm } from '@/components/handbook-files/MemberPageForm';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readHandbook } from '@/lib/panel/read-handbook';

/** Makes a page of the handbook to give to members. */
export function MemberPagePart() {
  const handbook = useLiveQuery(() => readHandbook(database, true));
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
  return <MemberPageForm entries={handbook.entries} />;
}

import { ExternalLink } from 'lucide-react';
import { EmptyState } from '@/components/EmptyState';
import { GroupYear } from '@/components/groups/GroupYear';
import { hashOf, placeOfKind } from '@/components/groups/group-place';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';

interface GroupHistoryPageProps {
  /** The open group; empty where none is. */
  groupId: string;
  onBack: () => void;
}

/** A year of the open group in the side panel, with the way to the same in a tab. */
export function GroupHistoryPage({ groupId, onBack }: GroupHistoryPageProps) {
  return (
    <SubPage title={i18n.t('groupHistory.title')} onBack={onBack}>
      {groupId === '' ? (
        <EmptyState title={i18n.t('group.noGroup')} />
      ) : (
        <div className="flex flex-col gap-4 px-3 pt-2 pb-8">
          <a
            href={`/groups.html${hashOf(placeOfKind('group', groupId))}`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-6 w-fit items-center gap-1.5 rounded-sm text-xs text-accent hover:underline"
          >
            <ExternalLink size={12} aria-hidden="true" />
            {i18n.t('groupHistory.openWide')}
          </a>
          <GroupYear key={groupId} groupId={groupId} layout="narrow" />
        </div>
      )}
    </SubPage>
  );
}

import { EmptyState } from '@/components/EmptyState';
import { hashOf } from '@/components/groups/group-place';
import { i18n } from '@/lib/language/i18n';

/** What stands in place of a group's charts before its first watched day, with the way to bring a past in. */
export function NothingWatched() {
  return (
    <EmptyState title={i18n.t('groupHistory.nothingTitle')} text={i18n.t('groupHistory.nothingText')}>
      <a
        href={`/groups.html${hashOf({ kind: 'history' })}`}
        target="_blank"
        rel="noreferrer"
        className="inline-flex h-8 items-center rounded-md border border-edge bg-surface px-3 text-sm hover:bg-hover"
      >
        {i18n.t('groupHistory.importPast')}
      </a>
    </EmptyState>
  );
}

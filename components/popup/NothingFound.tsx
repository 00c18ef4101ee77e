import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

/** That no group answers a search or a filter, and the way back to all. */
export function NothingFound({ query, onShowAll }: { query: string; onShowAll: () => void }) {
  const title = query === '' ? i18n.t('popup.filterEmpty') : i18n.t('popup.searchEmpty', [shownName(query)]);
  const text = query === '' ? undefined : i18n.t('popup.searchEmptyText');
  return (
    <EmptyState title={title} text={text}>
      <Button onClick={onShowAll}>{i18n.t('popup.showAll')}</Button>
    </EmptyState>
  );
}

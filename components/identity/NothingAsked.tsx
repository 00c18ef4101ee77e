import { EmptyState } from '@/components/EmptyState';
import { i18n } from '@/lib/language/i18n';

/** What the page is for, while nobody is asked about. */
export function NothingAsked() {
  return <EmptyState title={i18n.t('identity.emptyTitle')} text={i18n.t('identity.emptyText')} />;
}

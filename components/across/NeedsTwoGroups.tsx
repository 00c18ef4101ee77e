import { EmptyState } from '@/components/EmptyState';
import { i18n } from '@/lib/language/i18n';

/** In place of what compares two groups, while fewer are watched. */
export function NeedsTwoGroups() {
  return <EmptyState title={i18n.t('across.needsTwo')} text={i18n.t('across.needsTwoText')} />;
}

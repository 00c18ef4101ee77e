import { EmptyState } from '@/components/EmptyState';
import { i18n } from '@/lib/language/i18n';

/** In place of something that is being read, or could not be. */
export function Reading({ state }: { state: 'reading' | 'failed' }) {
  if (state === 'reading') {
    return <output className="block px-4 py-6 text-sm text-ink-soft">{i18n.t('common.loading')}</output>;
  }
  return <EmptyState title={i18n.t('across.failed')} text={i18n.t('across.failedWay')} />;
}

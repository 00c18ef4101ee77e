import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { HandbookFilesLink } from '@/components/handbook-files/HandbookFilesLink';
import { i18n } from '@/lib/language/i18n';
import type { HandbookViewName } from '@/lib/panel/handbook-rows';

interface NothingInViewProps {
  view: HandbookViewName;
  /** `filled` starts from the example. */
  onNew: (filled: boolean) => void;
}

/** What a view is for while nothing is in it, and how something gets there. */
export function NothingInView({ view, onNew }: NothingInViewProps) {
  if (view === 'all' || view === 'folders') {
    return (
      <EmptyState title={i18n.t('snippet.emptyFaqTitle')} text={i18n.t('snippet.emptyFaqText')}>
        <Button look="primary" onClick={() => onNew(true)}>
          {i18n.t('snippet.example')}
        </Button>
        <Button onClick={() => onNew(false)}>{i18n.t('snippet.newFaq')}</Button>
        <HandbookFilesLink />
      </EmptyState>
    );
  }
  return (
    <EmptyState title={i18n.t(`handbook.empty.${view}Title`)} text={i18n.t(`handbook.empty.${view}Text`)} />
  );
}

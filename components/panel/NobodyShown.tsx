import type { ReactNode } from 'react';
import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { i18n } from '@/lib/language/i18n';

interface NobodyShownProps {
  query: string;
  /** Whether a filter hides members. */
  filtered: boolean;
  onClear: () => void;
  /** What else answers the query. */
  children: ReactNode;
}

/** Where no member answers what was asked for: why, the way back, and what else answers. */
export function NobodyShown({ query, filtered, onClear, children }: NobodyShownProps) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <EmptyState
        title={
          query === '' ? i18n.t('memberList.nobody') : i18n.t('memberList.nobodyCalled', [query.slice(0, 40)])
        }
        text={i18n.t(filtered ? 'memberList.nobodyFiltered' : 'panel.noResultsHint')}
      >
        {filtered && <Button onClick={onClear}>{i18n.t('memberList.clearFilters')}</Button>}
      </EmptyState>
      {children}
    </div>
  );
}

import { useRef, useState } from 'react';
import { ColumnChoice } from '@/components/compare/ColumnChoice';
import { CompareBar } from '@/components/compare/CompareBar';
import { CompareTable } from '@/components/compare/CompareTable';
import { compareTable } from '@/components/compare/compare-table';
import { useComparedDials } from '@/components/compare/use-compared-dials';
import { useHiddenColumns } from '@/components/compare/use-hidden-columns';
import { EmptyState } from '@/components/EmptyState';
import { Progress } from '@/components/Progress';
import { ExportButtons } from '@/components/panel/ExportButtons';
import { useRowKeys } from '@/components/panel/use-row-keys';
import { NothingFound } from '@/components/popup/NothingFound';
import { useNow } from '@/components/use-now';
import { useOverviews } from '@/components/use-overviews';
import type { ComparedFilter } from '@/lib/compare/compared-filters';
import { type ComparedGroup, comparedFigures } from '@/lib/compare/figure-of';
import { beginsAscending, type GroupOrder, sortGroups } from '@/lib/compare/sort-groups';
import { passesHealthFilter } from '@/lib/health/health-filter';
import { i18n } from '@/lib/language/i18n';
import { findGroups } from '@/lib/popup/find-groups';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** All watched groups side by side. */
export function CompareScreen() {
  const now = useNow();
  const groups = useOverviews()?.filter(({ watched }) => watched);
  if (!groups) return <EmptyState title={i18n.t('common.loading')} />;
  if (groups.length === 0) {
    return <EmptyState title={i18n.t('groups.emptyTitle')} text={i18n.t('groups.emptyText')} />;
  }
  return <Comparison overviews={groups} now={now} />;
}

function Comparison({ overviews, now }: { overviews: readonly GroupOverview[]; now: number }) {
  const dials = useComparedDials(overviews.map(({ groupId }) => groupId));
  const groups = overviews.map(
    (group): ComparedGroup => ({ ...group, dials: dials.get(group.groupId) ?? null }),
  );
  const field = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { onBoxKeyDown, onListKeyDown } = useRowKeys(field, table);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<ComparedFilter>('all');
  const [order, setOrder] = useState<GroupOrder>({ by: 'score', ascending: true });
  const [hidden, setHidden] = useHiddenColumns();
  const figures = comparedFigures.filter((figure) => !hidden.includes(figure));
  const found = findGroups(groups, query).filter((group) => passesHealthFilter(group, filter));
  const sorted = sortGroups(found, order);
  const showAll = () => {
    setQuery('');
    setFilter('all');
  };
  const sort = (by: GroupOrder['by']) =>
    setOrder({ by, ascending: by === order.by ? !order.ascending : beginsAscending(by) });
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <CompareBar
        ref={field}
        groups={groups}
        query={query}
        onQuery={setQuery}
        onKeyDown={onBoxKeyDown}
        filter={filter}
        onFilter={setFilter}
      />
      <div className="flex flex-wrap items-start justify-between gap-2">
        <ColumnChoice hidden={hidden} onChange={setHidden} />
        {dials.size < groups.length && (
          <Progress
            label={i18n.t('periodReview.reading', [dials.size, groups.length])}
            done={dials.size / groups.length}
          />
        )}
        <span className="flex gap-2">
          <ExportButtons
            title={i18n.t('compare.title')}
            table={() => compareTable(sorted, figures)}
            note={i18n.t('compare.exported')}
            disabled={sorted.length === 0}
          />
        </span>
      </div>
      {sorted.length > 0 ? (
        <CompareTable
          ref={table}
          groups={sorted}
          figures={figures}
          order={order}
          onSort={sort}
          onKeyDown={onListKeyDown}
          now={now}
        />
      ) : (
        <NothingFound query={query.trim()} onShowAll={showAll} />
      )}
      <p className="text-xs text-ink-faint">{i18n.t('compare.note')}</p>
    </section>
  );
}

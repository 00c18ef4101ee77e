import type { KeyboardEvent, RefObject } from 'react';
import { CompareHead } from '@/components/compare/CompareHead';
import { CompareRow } from '@/components/compare/CompareRow';
import { useTableRows } from '@/components/compare/use-table-rows';
import type { ComparedFigure, ComparedGroup } from '@/lib/compare/figure-of';
import type { GroupOrder } from '@/lib/compare/sort-groups';
import { i18n } from '@/lib/language/i18n';

interface CompareTableProps {
  ref: RefObject<HTMLDivElement | null>;
  groups: readonly ComparedGroup[];
  figures: readonly ComparedFigure[];
  order: GroupOrder;
  onSort: (by: GroupOrder['by']) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  now: number;
}

/** All groups, one row each. */
export function CompareTable(props: CompareTableProps) {
  const { ref, groups, figures, order, onSort, onKeyDown, now } = props;
  const { indexes, above, below } = useTableRows(ref, groups.length);
  return (
    // The arrow keys of the rows bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={ref} onKeyDown={onKeyDown} className="max-h-[calc(100dvh-13rem)] min-h-40 overflow-auto">
      <table
        aria-label={i18n.t('compare.title')}
        aria-rowcount={groups.length + 1}
        className="w-full border-separate border-spacing-0"
      >
        <CompareHead figures={figures} order={order} onSort={onSort} />
        <tbody>
          {above > 0 && <tr aria-hidden="true" style={{ height: above }} />}
          {indexes.map((index) => {
            const group = groups[index];
            return (
              group && (
                <CompareRow
                  key={group.groupId}
                  group={group}
                  figures={figures}
                  rowIndex={index + 2}
                  now={now}
                />
              )
            );
          })}
          {below > 0 && <tr aria-hidden="true" style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
}

import { CoverageLine } from '@/components/CoverageLine';
import { CompareCell } from '@/components/compare/CompareCell';
import { hashOf } from '@/components/groups/group-place';
import { PlainText } from '@/components/PlainText';
import type { ComparedFigure, ComparedGroup } from '@/lib/compare/figure-of';
import { i18n } from '@/lib/language/i18n';

interface CompareRowProps {
  group: ComparedGroup;
  figures: readonly ComparedFigure[];
  /** Place in the whole table; the head is 1. */
  rowIndex: number;
  now: number;
}

/** One group; its name leads to its page. Under the name stands how much of the time it was watched. */
export function CompareRow({ group, figures, rowIndex, now }: CompareRowProps) {
  const { days, seenDays } = group.coverage;
  return (
    <tr aria-rowindex={rowIndex} className="group h-10">
      <th
        scope="row"
        className="sticky left-0 z-10 border-b border-line bg-surface p-0 text-left font-normal group-hover:bg-hover"
      >
        <a
          href={hashOf({ kind: 'group', groupId: group.groupId })}
          data-row=""
          className="flex h-10 w-36 flex-col justify-center px-2 text-sm -outline-offset-2 sm:w-48"
        >
          <span className="truncate">
            <PlainText text={group.name} fallback={i18n.t('common.unnamedGroup')} />
          </span>
          <CoverageLine
            share={days === 0 ? 0 : seenDays / days}
            label={i18n.t('coverage.days', [days, seenDays])}
          />
        </a>
      </th>
      {figures.map((figure) => (
        <td
          key={figure}
          className="border-b border-line px-2 text-right text-sm whitespace-nowrap tabular-nums group-hover:bg-hover"
        >
          <CompareCell group={group} figure={figure} now={now} />
        </td>
      ))}
    </tr>
  );
}

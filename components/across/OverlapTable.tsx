import type { Overlap } from '@/lib/across/overlap';
import { i18n } from '@/lib/language/i18n';

interface OverlapTableProps {
  overlap: Overlap;
  oneName: string;
  otherName: string;
}

const cell = 'py-0.5 pl-2 text-right tabular-nums';

/** The numbers of an overlap: how many are in each group, how many of them in both, what share that is. */
export function OverlapTable({ overlap, oneName, otherName }: OverlapTableProps) {
  const { both, onlyOne, onlyOther, shareOfOne, shareOfOther } = overlap;
  const rows = [
    { name: oneName, members: both.length + onlyOne.length, share: shareOfOne, look: 'bg-accent' },
    { name: otherName, members: both.length + onlyOther.length, share: shareOfOther, look: 'bg-amber-mark' },
  ];
  return (
    <table className="mx-3 mt-2 w-[calc(100%-1.5rem)] table-fixed text-sm">
      <caption className="sr-only">{i18n.t('across.overlapTitle')}</caption>
      <thead className="text-xs text-ink-soft">
        <tr>
          <th scope="col" className="text-left font-normal">
            {i18n.t('across.group')}
          </th>
          <th scope="col" className={`${cell} w-14 font-normal`}>
            {i18n.t('across.people')}
          </th>
          <th scope="col" className={`${cell} w-14 font-normal`}>
            {i18n.t('across.inBoth')}
          </th>
          <th scope="col" className={`${cell} w-14 font-normal`}>
            {i18n.t('across.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, members, share, look }) => (
          <tr key={look}>
            <th scope="row" className="truncate text-left font-normal">
              <span aria-hidden="true" className={`mr-1.5 inline-block size-2 rounded-full ${look}`} />
              <bdi>{name}</bdi>
            </th>
            <td className={cell}>{members}</td>
            <td className={cell}>{both.length}</td>
            <td className={cell}>{Math.round(share * 100)}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

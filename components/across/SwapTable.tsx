import { SplitBar } from '@/components/across/SplitBar';
import type { Swap } from '@/components/across/use-swap';
import { tierText } from '@/components/panel/tier-text';
import type { SwapFigures } from '@/lib/across/swap-figures';
import { i18n } from '@/lib/language/i18n';
import { tiers } from '@/lib/store/tables';

interface Figure {
  name: string;
  of: (figures: SwapFigures) => number;
}

const cell = 'py-0.5 pl-2 text-right tabular-nums whitespace-nowrap';

/** What each group is made of before and after the swap; tiers that nobody has are left out. */
export function SwapTable({ before, after }: Pick<Swap, 'before' | 'after'>) {
  const sides = ['one', 'other'] as const;
  return (
    <table className="mx-3 mt-3 w-[calc(100%-1.5rem)] text-xs">
      <caption className="sr-only">{i18n.t('swap.figures')}</caption>
      <thead className="text-ink-soft">
        <tr>
          <th scope="col" className="text-left font-normal">
            {i18n.t('swap.nowAndAfter')}
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            {i18n.t('across.groupOne')}
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            {i18n.t('across.groupOther')}
          </th>
          <th aria-hidden="true" className="w-14" />
        </tr>
      </thead>
      <tbody>
        {figuresIn(before).map(({ name, of }) => (
          <tr key={name}>
            <th scope="row" className="text-left font-normal">
              {name}
            </th>
            {sides.map((side) => (
              <td key={side} className={cell}>
                <span className="text-ink-soft">{of(before[side])}</span>
                <span className="px-1 text-ink-faint">→</span>
                {of(after[side])}
              </td>
            ))}
            <td className="pl-3">
              <SplitBar one={of(before.one)} other={of(before.other)} past />
              <SplitBar one={of(after.one)} other={of(after.other)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function figuresIn({ one, other }: Swap['before']): Figure[] {
  const byTier = [...tiers, 'none' as const]
    .filter((tier) => one.tiers[tier] + other.tiers[tier] > 0)
    .map((tier) => ({
      name: tierText(tier === 'none' ? '' : tier),
      of: (figures: SwapFigures) => figures.tiers[tier],
    }));
  return [
    { name: i18n.t('across.people'), of: ({ members }) => members },
    { name: i18n.t('swap.active'), of: ({ active }) => active },
    { name: i18n.t('swap.messages'), of: ({ messages }) => messages },
    { name: i18n.t('swap.experts'), of: ({ experts }) => experts },
    ...byTier,
  ];
}

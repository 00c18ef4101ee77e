import { stayReasonText } from '@/components/across/stay-reason-text';
import type { Swap } from '@/components/across/use-swap';
import { tierText } from '@/components/panel/tier-text';
import type { Side } from '@/lib/across/swap-member';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
import type { ExportTable } from '@/lib/export/export-table';
import { i18n } from '@/lib/language/i18n';
import type { SwapPerson } from '@/lib/panel/read-swap';

/** The names of both groups, as they are shown. */
export type GroupNames = Record<Side, string>;

const otherSide = { one: 'other', other: 'one' } as const;

/** Who moves, as a text to read. It may come into a chat, so it holds the names that everybody sees and never the private remark. */
export function swapText({ people, moves, seed }: Swap, names: GroupNames): string {
  const part = (home: Side): string => {
    const movers = people.filter((person) => person.home === home && moves.has(person.personId));
    const title = i18n.t('swap.listTitle', [names[home], names[otherSide[home]], movers.length]);
    return [title, ...movers.map((person, index) => `${index + 1}. ${nameOf(person)}`)].join('\n');
  };
  return [i18n.t('swap.way', [seed]), part('one'), part('other')].join('\n\n');
}

/** Everybody in both groups with where they go, for a spreadsheet of the operator's own: it holds private remarks. */
export function swapTable({ people, moves }: Swap, names: GroupNames): ExportTable {
  const columns = [
    { title: i18n.t('swap.columnNow'), width: 20 },
    { title: i18n.t('swap.columnAfter'), width: 20 },
    { title: i18n.t('swap.columnName'), width: 20 },
    { title: i18n.t('member.nickname'), width: 20 },
    { title: i18n.t('member.remark'), width: 20 },
    { title: i18n.t('profile.field.tier'), width: 12 },
    { title: i18n.t('swap.messages'), width: 14 },
    { title: i18n.t('expert.title'), width: 8 },
    { title: i18n.t('swap.columnWhy'), width: 14 },
  ];
  const rows = people.map((person) => [
    names[person.home],
    names[moves.has(person.personId) ? otherSide[person.home] : person.home],
    nameOf(person),
    shownName(person.nickname),
    shownName(person.remark),
    tierText(person.tier ?? ''),
    person.messages,
    person.isExpert ? i18n.t('swap.yes') : '',
    person.stays ? stayReasonText(person.stays) : '',
  ]);
  return { columns, rows };
}

function nameOf(person: SwapPerson): string {
  return shownName(publicName(person)) || i18n.t('common.unnamedPerson');
}

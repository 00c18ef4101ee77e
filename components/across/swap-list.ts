import type { Swap } from '@/components/across/use-swap';
import type { Side } from '@/lib/across/swap-member';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
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

function nameOf(person: SwapPerson): string {
  return shownName(publicName(person)) || i18n.t('common.unnamedPerson');
}

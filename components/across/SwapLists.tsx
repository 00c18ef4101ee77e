import { useMemo, useState } from 'react';
import { LongList } from '@/components/across/LongList';
import { Segments } from '@/components/across/Segments';
import { SwapRow } from '@/components/across/SwapRow';
import type { Swap } from '@/components/across/use-swap';
import type { Side } from '@/lib/across/swap-member';
import { i18n } from '@/lib/language/i18n';
import type { SwapPerson } from '@/lib/panel/read-swap';

/** The members of each group with what is proposed for them. Who is ticked by hand stays where they are in the list. */
export function SwapLists({ swap }: { swap: Swap }) {
  const { people, proposed, moves, choices, choose } = swap;
  const [side, setSide] = useState<Side>('one');
  const shown = useMemo(() => {
    const place = ({ personId, stays }: SwapPerson): number =>
      proposed.has(personId) ? 0 : stays === 'both' ? 2 : 1;
    return people
      .filter(({ home }) => home === side)
      .sort((a, b) => place(a) - place(b) || b.messages - a.messages);
  }, [people, proposed, side]);
  const goingFrom = (home: Side) =>
    people.filter((person) => person.home === home && moves.has(person.personId)).length;
  const options = [
    { value: 'one' as const, text: i18n.t('swap.fromOne', goingFrom('one')) },
    { value: 'other' as const, text: i18n.t('swap.fromOther', goingFrom('other')) },
  ];
  return (
    <>
      <div className="px-3 pt-3">
        <Segments
          label={i18n.t('across.lists')}
          name="swap-side"
          value={side}
          options={options}
          onChange={setSide}
        />
      </div>
      <LongList
        key={side}
        label={options.find(({ value }) => value === side)?.text ?? ''}
        items={shown}
        keyOf={({ personId }) => personId}
      >
        {(person) => (
          <SwapRow
            person={person}
            moves={moves.has(person.personId)}
            choice={choices.get(person.personId)}
            onChoose={(choice) => choose(person.personId, choice)}
          />
        )}
      </LongList>
    </>
  );
}

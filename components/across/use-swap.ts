import { useMemo, useState } from 'react';
import { proposeSwap, withChoices } from '@/lib/across/propose-swap';
import { type SwapFigures, swapFigures } from '@/lib/across/swap-figures';
import type { Side, SwapChoice, SwapChoices } from '@/lib/across/swap-member';
import type { SwapPerson } from '@/lib/panel/read-swap';

export interface Swap {
  people: SwapPerson[];
  /** Which way of splitting, from 1. */
  seed: number;
  /** Ids of those who move by the proposal, and with the person's own decisions. */
  proposed: ReadonlySet<string>;
  moves: ReadonlySet<string>;
  choices: SwapChoices;
  before: Record<Side, SwapFigures>;
  after: Record<Side, SwapFigures>;
  /** Draws another way of splitting; what was decided by hand stays. */
  draw: (seed: number) => void;
  choose: (personId: string, choice: SwapChoice) => void;
}

const none: SwapChoices = new Map();

/** A proposal for a swap that can be drawn again and changed by hand. */
export function useSwap(people: SwapPerson[]): Swap {
  const [seed, setSeed] = useState(1);
  const [choices, setChoices] = useState(none);
  // A decision made after the draw changes one place only, so that nobody else jumps.
  const [drawnWith, setDrawnWith] = useState(none);
  const proposed = useMemo(() => proposeSwap(people, seed, drawnWith), [people, seed, drawnWith]);
  const moves = useMemo(() => withChoices(people, proposed, choices), [people, proposed, choices]);
  const before = useMemo(() => swapFigures(people, new Set()), [people]);
  const after = useMemo(() => swapFigures(people, moves), [people, moves]);
  const draw = (other: number) => {
    setSeed(other);
    setDrawnWith(choices);
  };
  const choose = (personId: string, choice: SwapChoice) =>
    setChoices((known) => new Map([...known, [personId, choice]]));
  return { people, seed, proposed, moves, choices, before, after, draw, choose };
}

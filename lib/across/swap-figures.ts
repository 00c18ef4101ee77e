import type { Tier } from '../store/tables';
import { type Side, type SwapMember, sideAfter } from './swap-member';

/** What a group is made of. All but `members` leave out the operator's own accounts, staff and bots. */
export interface SwapFigures {
  /** Everybody. */
  members: number;
  /** Spoke in the last 28 days. */
  active: number;
  /** In the last 28 days. */
  messages: number;
  experts: number;
  tiers: Record<Tier | 'none', number>;
}

/** What each of the two groups is made of once these people have moved. @param moves empty for what they are now. */
export function swapFigures(
  members: readonly SwapMember[],
  moves: ReadonlySet<string>,
): Record<Side, SwapFigures> {
  const figures = { one: noFigures(), other: noFigures() };
  for (const member of members) count(figures[sideAfter(member, moves)], member);
  return figures;
}

function noFigures(): SwapFigures {
  const none = { general: 0, basic: 0, senior: 0, none: 0 };
  return { members: 0, active: 0, messages: 0, experts: 0, tiers: none };
}

function count(figures: SwapFigures, { messages, isExpert, tier, isCounted }: SwapMember): void {
  figures.members += 1;
  if (!isCounted) return;
  figures.active += Number(messages > 0);
  figures.messages += messages;
  figures.experts += Number(isExpert);
  figures.tiers[tier ?? 'none'] += 1;
}

import type { Tier } from '../store/tables';

export type Side = 'one' | 'other';

/** Why somebody is left where they are. */
export type StayReason = 'both' | 'own' | 'staff' | 'bot' | 'newcomer';

/** A member of one of the two groups of a swap. Who is in both is two of these, each with the reason `both`. */
export interface SwapMember {
  personId: string;
  /** In which of the two groups they are now. */
  home: Side;
  tier: Tier | null;
  /** In their group, in the last 28 days. */
  messages: number;
  isExpert: boolean;
  stays: StayReason | null;
  /** False for the operator's own accounts, staff and bots: they count in no figure but the number of members. */
  isCounted: boolean;
}

export type SwapChoice = 'stay' | 'move';
/** What the person decided by hand, by person id. Nobody who is in both groups can move. */
export type SwapChoices = ReadonlyMap<string, SwapChoice>;

/** The group in which a member is after the swap. @param moves ids of those who move. */
export function sideAfter({ personId, home }: SwapMember, moves: ReadonlySet<string>): Side {
  if (!moves.has(personId)) return home;
  return home === 'one' ? 'other' : 'one';
}

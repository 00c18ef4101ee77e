export interface KnownGroup {
  id: string;
  name: string;
  ownedByMe: boolean;
  /** 0 where it is not known. */
  memberCount: number;
  /** Name keys (see name-key.ts) of the stored members still there; empty where none are stored. */
  memberNames: readonly string[];
}

export interface PresentGroup {
  id: string;
  name: string;
  ownedByMe: boolean;
  /** 0 where it is not known. */
  memberCount: number;
  /** Name keys of the members; null while the page has not told them. */
  memberNames: readonly string[] | null;
}

export interface GroupsToMatch {
  /** Linked to no group of this login yet. */
  known: readonly KnownGroup[];
  /** Linked to no known group yet. */
  present: readonly PresentGroup[];
  /** Known group's id → names that it had before. */
  formerNames?: ReadonlyMap<string, readonly string[]>;
}

export interface GroupMatch {
  knownId: string;
  presentId: string;
  /** Share of the members' names that both have, rare names weighing more, 0 to 1; 0 where no members are stored. */
  overlap: number;
  sameName: boolean;
}

/** A present group that may be one of several known ones, or a new one. */
export interface GroupQuestion {
  presentId: string;
  /** Best first, at most 5. */
  candidates: GroupMatch[];
}

export interface MatchedGroups {
  certain: GroupMatch[];
  doubtful: GroupQuestion[];
  /** Ids of the present groups whose members would decide. */
  needsMembers: string[];
}

/** Tells after a new login which of the groups present are which of the groups known. */
export function matchGroups(_groups: GroupsToMatch): MatchedGroups {
  return { certain: [], doubtful: [], needsMembers: [] };
}

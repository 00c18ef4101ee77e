/** How a made-up world of groups is and how it changes from one login to the next; shares from 0 to 1. */
export interface WorldShape {
  groups: number;
  /** Members a group. */
  members: number;
  /** Groups that share members; 1 where people choose their groups among all. */
  groupsACommunity: number;
  /** Share of people in one, two, three … groups. */
  groupsAPerson: readonly number[];
  /** Nicknames from the 400 common ones. */
  commonNames: number;
  emptyNames: number;
  groupNicknames: number;
  friends: number;
  /** Shares of the AttrStatus values; none where the page tells none. */
  attrStatuses: readonly number[];
  /** Of people, between logins. */
  renamed: number;
  /** Of people, who take the name of somebody of the same group while that one takes theirs. */
  swapped: number;
  /** Of members. */
  left: number;
  joined: number;
  /** Of joiners, who were known from another group. */
  joinedFromElsewhere: number;
  groupsRenamed: number;
  /** Groups that share one name. */
  groupsOfOneName: number;
  keepsOrder: boolean;
}

export const usual: WorldShape = {
  groups: 200,
  members: 300,
  groupsACommunity: 200,
  groupsAPerson: [0.7, 0.2, 0.06, 0.02, 0.01, 0.01],
  commonNames: 0.06,
  emptyNames: 0.003,
  groupNicknames: 0.2,
  friends: 0.03,
  attrStatuses: [0.4, 0.2, 0.13, 0.1, 0.08, 0.06, 0.03],
  renamed: 0.05,
  swapped: 0.0005,
  left: 0.03,
  joined: 0.03,
  joinedFromElsewhere: 0.2,
  groupsRenamed: 0.02,
  groupsOfOneName: 0.02,
  keepsOrder: false,
};

/** Worlds that the usual figures do not fit. */
export const others: Record<string, Partial<WorldShape>> = {
  'no AttrStatus': { attrStatuses: [] },
  '30 % common names': { commonNames: 0.3 },
  '30 % common names, 30 % renamed': { commonNames: 0.3, renamed: 0.3 },
  '20 % empty names': { emptyNames: 0.2 },
  'groups of 5': { members: 5 },
  'one group of 500': { groups: 1, members: 500 },
  'no group nicknames': { groupNicknames: 0 },
  'communities of 10 groups': { groupsACommunity: 10 },
  'communities of 10, a third gone, a third new': { groupsACommunity: 10, left: 0.33, joined: 0.33 },
  'a third gone, a third new, nobody renamed': { left: 0.33, joined: 0.33, renamed: 0 },
  'a third gone, a third new, in the same order': { left: 0.33, joined: 0.33, renamed: 0, keepsOrder: true },
  '5 % swap names': { swapped: 0.05 },
};

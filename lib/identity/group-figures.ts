import { type Bearers, bearers } from './name-bearers.ts';
import type { NameCounts } from './name-counts.ts';
import type { PreparedPerson } from './prepared-person.ts';
import { attrStatusHolds, namesMovedShare, rareNames } from './rare-names.ts';

/** What the two lists of a group say about how much it changed since it was last seen; shares from 0 to 1. */
export interface GroupFigures {
  /** Members known, without those who had left. */
  known: number;
  present: number;
  /** Share of the known members who are not there any more. */
  left: number;
  /** Share of the present members who were not there before. */
  joined: number;
  /** Share of the members who carry another nickname now. */
  renamed: number;
  /** Whether AttrStatus is constant here, as it should be. */
  attrStatusHolds: boolean;
  /**
   * How likely somebody whom no name accounts for carries a given name of another member; 0 but where members played with their
   * names, as the AttrStatus of their bearers shows.
   */
  takesOverName: number;
  /** Share of the members who are friends. */
  friends: number;
  groupNicknames: ReadonlyMap<string, Bearers>;
}

/** Share of members assumed to leave between two logins, and of new ones to come. */
const usuallyLeft = 0.03;

interface Lists {
  known: PreparedPerson[];
  present: PreparedPerson[];
}

/** @returns the figures by group id. They are counted group by group, so that no group bears on what is said of another. */
export function groupFigures(
  known: readonly PreparedPerson[],
  present: readonly PreparedPerson[],
  population: NameCounts,
): Map<string, GroupFigures> {
  const groups = new Map<string, Lists>();
  const listsOf = (groupId: string): Lists => {
    let lists = groups.get(groupId);
    if (!lists) groups.set(groupId, (lists = { known: [], present: [] }));
    return lists;
  };
  for (const person of known)
    for (const { groupId, hasLeft } of person.memberships) if (!hasLeft) listsOf(groupId).known.push(person);
  for (const person of present)
    for (const { groupId } of person.memberships) listsOf(groupId).present.push(person);
  return new Map([...groups].map(([id, lists]) => [id, figuresOf(id, lists, population)]));
}

/**
 * Whose nickname is on one side only has left, joined or been renamed. How many were renamed is seen on those whose group
 * nickname is the only one of its kind on both sides. Each share starts from a few assumed members, so that small groups
 * get cautious figures.
 */
function figuresOf(groupId: string, { known, present }: Lists, population: NameCounts): GroupFigures {
  const nicknames = bearers(known, present, ({ nickname }) => nickname);
  const groupNicknames = bearers(known, present, (person) => groupNicknameIn(groupId, person));
  const rare = rareNames(nicknames, population);
  const moved = attrStatusHolds(rare) ? namesMovedShare(rare) : 0;
  const lost = shareOf(nicknames, 'known', 'present');
  const gained = shareOf(nicknames, 'present', 'known');
  const mayBeRenamed = renamedShare(groupNicknames);
  const ofTheLost = mayBeRenamed / (mayBeRenamed + usuallyLeft);
  const renamed = Math.min(mayBeRenamed, ofTheLost * lost, ofTheLost * gained);
  return {
    known: known.length,
    present: present.length,
    left: Math.max(lost - renamed, 0.005),
    joined: Math.max(gained - renamed, 0.005),
    renamed: Math.max(renamed, moved),
    attrStatusHolds: attrStatusHolds(rare),
    takesOverName: moved > 0 ? 1 / Math.max(1, moved * present.length) : 0,
    friends: (friends(known) + friends(present) + 1) / (known.length + present.length + 10),
    groupNicknames,
  };
}

function groupNicknameIn(groupId: string, { memberships }: PreparedPerson): string {
  return memberships.find((membership) => membership.groupId === groupId)?.groupNickname ?? '';
}

/** Share of one side's names that the other side does not have; 10 members of whom 1 is missing are assumed beforehand. */
function shareOf(names: Map<string, Bearers>, side: 'known' | 'present', other: 'known' | 'present'): number {
  let missing = 1;
  let all = 10;
  for (const both of names.values()) {
    all += both[side];
    if (both[other] === 0) missing += both[side];
  }
  return missing / all;
}

/** 20 members of whom 1 was renamed are assumed beforehand. */
function renamedShare(groupNicknames: Map<string, Bearers>): number {
  let renamed = 1;
  let all = 20;
  for (const { known, present, oneKnown, onePresent } of groupNicknames.values()) {
    if (known !== 1 || present !== 1 || oneKnown.nickname === '' || onePresent.nickname === '') continue;
    all++;
    if (oneKnown.nickname !== onePresent.nickname) renamed++;
  }
  return renamed / all;
}

function friends(people: readonly PreparedPerson[]): number {
  let count = 0;
  for (const { traits } of people) if (traits.isFriend) count++;
  return count;
}

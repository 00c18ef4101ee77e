import type { NameCounts } from './name-counts.ts';
import type { PreparedMembership, PreparedPerson } from './prepared-person.ts';

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
  /** Share of the members whose AttrStatus changed, though it never should. */
  attrStatusChanged: number;
  /** Share of the members who are friends. */
  friends: number;
  /** Group nickname → known members who carry it. */
  groupNicknames: ReadonlyMap<string, number>;
}

interface Place {
  person: PreparedPerson;
  membership: PreparedMembership;
}

interface Lists {
  known: Place[];
  present: Place[];
}

/** The bearers of one name on both sides, and the last one seen of each. */
interface Bearers {
  known: number;
  present: number;
  lastKnown?: PreparedPerson;
  lastPresent?: PreparedPerson;
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
    for (const membership of person.memberships)
      if (!membership.hasLeft) listsOf(membership.groupId).known.push({ person, membership });
  for (const person of present)
    for (const membership of person.memberships)
      listsOf(membership.groupId).present.push({ person, membership });
  return new Map([...groups].map(([id, lists]) => [id, figuresOf(lists, population)]));
}

/**
 * Whose nickname is on one side only has left, joined or been renamed. How many were renamed is seen on those whose group
 * nickname is the only one of its kind on both sides. Each share starts from a few assumed members, so that small groups
 * get cautious figures.
 */
function figuresOf({ known, present }: Lists, population: NameCounts): GroupFigures {
  const nicknames = bearers(known, present, ({ person }) => person.nickname);
  const groupNicknames = bearers(known, present, ({ membership }) => membership.groupNickname);
  const lost = shareOf(nicknames, 'known', 'present');
  const gained = shareOf(nicknames, 'present', 'known');
  const renamed = Math.min(renamedShare(groupNicknames), 0.6 * lost, 0.6 * gained);
  return {
    known: known.length,
    present: present.length,
    left: Math.max(lost - renamed, 0.005),
    joined: Math.max(gained - renamed, 0.005),
    renamed,
    attrStatusChanged: attrStatusChangedShare(nicknames, population),
    friends: friendShare([...known, ...present]),
    groupNicknames: new Map([...groupNicknames].map(([name, both]) => [name, both.known])),
  };
}

function bearers(known: Place[], present: Place[], nameOf: (place: Place) => string): Map<string, Bearers> {
  const byName = new Map<string, Bearers>();
  const of = (name: string): Bearers => {
    let both = byName.get(name);
    if (!both) byName.set(name, (both = { known: 0, present: 0 }));
    return both;
  };
  for (const place of known) {
    const name = nameOf(place);
    if (name === '') continue;
    const both = of(name);
    both.known++;
    both.lastKnown = place.person;
  }
  for (const place of present) {
    const name = nameOf(place);
    if (name === '') continue;
    const both = of(name);
    both.present++;
    both.lastPresent = place.person;
  }
  return byName;
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
  for (const { known, present, lastKnown, lastPresent } of groupNicknames.values()) {
    if (known !== 1 || present !== 1 || !lastKnown?.nickname || !lastPresent?.nickname) continue;
    all++;
    if (lastKnown.nickname !== lastPresent.nickname) renamed++;
  }
  return renamed / all;
}

/** 1,000 members of whom 1 has another AttrStatus are assumed beforehand: it is known to be constant. */
function attrStatusChangedShare(nicknames: Map<string, Bearers>, population: NameCounts): number {
  let changed = 1;
  let all = 1000;
  for (const [name, { known, present, lastKnown, lastPresent }] of nicknames) {
    if (known !== 1 || present !== 1 || (population.nicknames.get(name) ?? 0) > 1) continue;
    const before = lastKnown?.traits.attrStatus ?? 0;
    const now = lastPresent?.traits.attrStatus ?? 0;
    if (before === 0 || now === 0) continue;
    all++;
    if (before !== now) changed++;
  }
  return changed / all;
}

/** 10 members of whom 1 is a friend are assumed beforehand. */
function friendShare(places: Place[]): number {
  const friends = places.filter(({ person }) => person.traits.isFriend).length;
  return (friends + 1) / (places.length + 10);
}

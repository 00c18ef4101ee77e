import type { Group } from '../chat/group';
import type { Member } from '../chat/member';
import type { NuanqunDatabase } from './database';
import { withdrawLinked, writeGroupQuestion, writePersonQuestions } from './identity-questions';
import { inTurn } from './in-turn';
import { mergeWhileLinking } from './merge-people';
import { recogniseGroup } from './recognise-group';
import { type Recognised, recognisePeople } from './recognise-people';
import { type SessionLinks, sessionLinksOf } from './session-links';
import { perhapsPresent, takeOutUnrecorded } from './take-out-unrecorded';
import { areTermsAccepted } from './terms';
import { writeRoster } from './write-roster';

/** A group and the members that the page knows; `complete` says that nobody is missing from them. */
export interface RosterSeen {
  accountId: string;
  group: Group;
  memberCount: number;
  members: Member[];
  complete: boolean;
}

export interface GroupLink {
  /** Empty while the group is not recognised. */
  groupId: string;
  watched: boolean;
  /** Only its members can tell which group it is; nothing was linked or stored. */
  needsMembers: boolean;
  /** Session id → person id, of the members given. */
  people: Record<string, string>;
  /** Session ids of the members given who must not be recorded. */
  unrecorded: string[];
  /** How many members came since the group's list was last seen. */
  newcomers: number;
}

const notYet = { groupId: '', watched: false, needsMembers: true, people: {}, unrecorded: [], newcomers: 0 };

/**
 * Maps a group and its members to lasting ids and keeps their rows up to date; see recognise-group.ts, recognise-people.ts
 * and write-roster.ts for the rules. What is linked in this login stays linked. The ids are kept in session storage first
 * and the rows are made from them, so that a worker killed in between makes no doubles. Before the terms are accepted
 * only that happens: nothing is stored; of a group that is not watched only the group itself is. An empty list says
 * nothing about members.
 */
export function linkGroup(db: NuanqunDatabase, roster: RosterSeen, now = Date.now()): Promise<GroupLink> {
  return inTurn(db, 'linking', async () => {
    const seen = { ...roster, members: present(roster.members) };
    const links = await sessionLinksOf(db, seen.accountId);
    const groupId = links.groupOf(seen.group.sessionId) ?? (await recognise(db, links, seen, now));
    return groupId === undefined ? notYet : linkMembers(db, links, { ...seen, groupId }, now);
  });
}

/** Each member once; a member without a session id cannot be told from others. */
function present(members: Member[]): Member[] {
  const bySessionId = new Map(members.map((member) => [member.sessionId, member]));
  bySessionId.delete('');
  return [...bySessionId.values()];
}

async function recognise(
  db: NuanqunDatabase,
  links: SessionLinks,
  roster: RosterSeen,
  now: number,
): Promise<string | undefined> {
  const found = await recogniseGroup(db, links, roster);
  if ('needsMembers' in found) return undefined;
  const { groupId, candidates } = found;
  if (candidates.length > 0 && (await areTermsAccepted(db))) {
    const { accountId, group } = roster;
    await writeGroupQuestion(db, { accountId, groupId, name: group.name }, candidates, now);
  }
  return groupId;
}

async function linkMembers(
  db: NuanqunDatabase,
  links: SessionLinks,
  roster: RosterSeen & { groupId: string },
  now: number,
): Promise<GroupLink> {
  const { accountId, groupId, group, memberCount } = roster;
  const isStored = await areTermsAccepted(db);
  const watched = isStored && (await db.groups.get(groupId))?.watched === 1;
  // Members of a group that is not watched may have been told so that the group could be recognised: they are nobody's business.
  const told = watched || !isStored ? roster.members : [];
  const complete = roster.complete && told.length > 0;
  const loggedInAt = (await db.accounts.get(accountId))?.loggedInAt ?? now;
  const { recorded, unrecorded } = await takeOutUnrecorded(db, links, {
    groupSessionId: group.sessionId,
    group: { id: groupId, name: group.name },
    members: told,
  });
  // Where some are left out, who is missing from the rest says nothing about who the others are.
  const isListed = complete && unrecorded.length === 0;
  const list = { accountId, groupId, members: recorded, complete: isListed, loggedInAt };
  const recognised = await recognisePeople(db, links, list);
  const { members, merges } = recognised;
  const people = new Map(members.map(({ member, personId }) => [member.sessionId, personId]));
  for (const { knownId, presentId, evidence } of merges) {
    await mergeWhileLinking(db, { keptId: knownId, absorbedId: presentId, by: 'evidence', evidence }, now);
  }
  const link = {
    groupId,
    needsMembers: false,
    people: Object.fromEntries(people),
    unrecorded: unrecorded.map(({ sessionId }) => sessionId),
  };
  await links.remember(group.sessionId, groupId, people, isListed);
  if (!isStored) return { ...link, watched: false, newcomers: 0 };
  const there = await perhapsPresent(db, groupId, unrecorded);
  const seen = { accountId, groupId, group, memberCount, members, complete, perhapsPresent: there };
  const written = await writeRoster(db, seen, now);
  if (watched) await writeQuestions(db, links, { accountId, groupId }, recognised, now);
  return { ...link, watched, newcomers: written.newcomers };
}

async function writeQuestions(
  db: NuanqunDatabase,
  links: SessionLinks,
  where: { accountId: string; groupId: string },
  { questions }: Recognised,
  now: number,
): Promise<void> {
  if (questions.size > 0) await writePersonQuestions(db, where, questions, now);
  await withdrawLinked(db, links, where.accountId);
}

import type { Group } from '../chat/group';
import type { Member } from '../chat/member';
import { choosePeople } from './choose-people';
import type { NuanqunDatabase } from './database';
import { findStoredGroup } from './find-stored-group';
import { inTurn } from './in-turn';
import { newLastingId } from './lasting-id';
import { sessionLinksOf } from './session-links';
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
  groupId: string;
  watched: boolean;
  /** Session id → person id, of the members given. */
  people: Record<string, string>;
  /** How many members came since the group's list was last seen. */
  newcomers: number;
}

/**
 * Maps a group and its members to lasting ids and keeps their rows up to date; see choose-people.ts, find-stored-group.ts
 * and write-roster.ts for the rules. What is linked in this login stays linked. The ids are kept in session storage first
 * and the rows are made from them, so that a worker killed in between makes no doubles. Before the terms are accepted
 * only that happens: nothing is stored; of a group that is not watched only the group itself is. An empty list says
 * nothing about members.
 */
export function linkGroup(db: NuanqunDatabase, roster: RosterSeen, now = Date.now()): Promise<GroupLink> {
  return inTurn(db, 'linking', async () => {
    const { accountId, group, memberCount, complete } = roster;
    const links = await sessionLinksOf(db, accountId);
    const groupId =
      links.groupOf(group.sessionId) ??
      (await findStoredGroup(db, links, accountId, group.name)) ??
      newLastingId();
    const members = await choosePeople(db, links, { accountId, groupId, members: present(roster.members) });
    const people = new Map(members.map(({ member, personId }) => [member.sessionId, personId]));
    await links.remember(group.sessionId, groupId, people);
    const link = { groupId, people: Object.fromEntries(people) };
    if (!(await areTermsAccepted(db))) return { ...link, watched: false, newcomers: 0 };
    const written = await writeRoster(
      db,
      { accountId, groupId, group, memberCount, members, complete: complete && members.length > 0 },
      now,
    );
    return { ...link, watched: written.group.watched === 1, newcomers: written.newcomers };
  });
}

/** Each member once; a member without a session id cannot be told from others. */
function present(members: Member[]): Member[] {
  const bySessionId = new Map(members.map((member) => [member.sessionId, member]));
  bySessionId.delete('');
  return [...bySessionId.values()];
}

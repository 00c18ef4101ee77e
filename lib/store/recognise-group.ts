import type { Group } from '../chat/group';
import type { Member } from '../chat/member';
import { type GroupMatch, type KnownGroup, matchGroups } from '../identity/match-groups';
import { nameKey } from '../identity/name-key';
import type { NuanqunDatabase } from './database';
import { newLastingId } from './lasting-id';
import type { SessionLinks } from './session-links';
import type { GroupRow } from './tables';

export interface GroupSeen {
  accountId: string;
  group: Group;
  memberCount: number;
  members: Member[];
  complete: boolean;
}

/** The lasting id of a group, or that its members are needed to tell. Candidates where the operator is to be asked. */
export type GroupFound = { groupId: string; candidates: GroupMatch[] } | { needsMembers: true };

/**
 * Tells which stored group a group is that turned up in this login: by its members where some are stored, else by a name that no
 * other group has. Of a page that shows only part of the members the name alone counts. Where nothing fits it is a new one.
 * Writes nothing.
 */
export async function recogniseGroup(
  db: NuanqunDatabase,
  links: SessionLinks,
  { accountId, group, memberCount, members, complete }: GroupSeen,
): Promise<GroupFound> {
  const { name, ownedByMe } = group;
  const stored = await db.groups.where('accountId').equals(accountId).toArray();
  const isPart = members.length > 0 && !complete;
  const known = await Promise.all(
    stored.filter((row) => !links.isGroupLinked(row.id)).map((row) => toKnownGroup(db, row, isPart)),
  );
  const memberNames = complete && members.length > 0 ? members.map(nameKey).filter(Boolean) : null;
  const present = { id: group.sessionId, name, ownedByMe, memberCount, memberNames };
  const { certain, doubtful, needsMembers } = matchGroups({ known, present: [present] });
  const [match] = certain;
  if (match) return { groupId: match.knownId, candidates: [] };
  if (needsMembers.length > 0) return { needsMembers: true };
  return { groupId: newLastingId(), candidates: doubtful[0]?.candidates ?? [] };
}

/** Name keys of groups that nobody of this login stands for yet; they do not change until somebody does. */
const readNames = new WeakMap<NuanqunDatabase, Map<string, { lastSeenAt: number; names: string[] }>>();

async function toKnownGroup(db: NuanqunDatabase, row: GroupRow, byNameAlone: boolean): Promise<KnownGroup> {
  const { id, name, ownedByMe, memberCount } = row;
  return { id, name, ownedByMe, memberCount, memberNames: byNameAlone ? [] : await namesOf(db, row) };
}

async function namesOf(db: NuanqunDatabase, { id, lastSeenAt, watchPeriods }: GroupRow): Promise<string[]> {
  if (watchPeriods.length === 0) return [];
  const cache = readNames.get(db) ?? new Map<string, { lastSeenAt: number; names: string[] }>();
  readNames.set(db, cache);
  const cached = cache.get(id);
  if (cached?.lastSeenAt === lastSeenAt) return cached.names;
  const names = await readNamesOf(db, id);
  cache.set(id, { lastSeenAt, names });
  return names;
}

async function readNamesOf(db: NuanqunDatabase, groupId: string): Promise<string[]> {
  const rows = await db.memberships.where('groupId').equals(groupId).toArray();
  const there = rows.filter(({ leftAt }) => !leftAt);
  const people = await db.people.bulkGet(there.map(({ personId }) => personId));
  return there.flatMap(({ groupNickname }, index) => {
    const person = people[index];
    const key = person ? nameKey({ ...person, groupNickname }) : '';
    return key ? [key] : [];
  });
}

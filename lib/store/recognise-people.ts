import type { Member } from '../chat/member';
import type { KnownPerson } from '../identity/known-person';
import { type LinkedPair, type Match, matchPeople } from '../identity/match-people';
import type { PresentPerson } from '../identity/present-person';
import { accountNames } from './account-names';
import type { NuanqunDatabase } from './database';
import { confirmedNew } from './identity-questions';
import { idsByName, readPeople, toKnownPerson, traitsOf } from './known-people';
import { newLastingId } from './lasting-id';
import type { SessionLinks } from './session-links';
import type { MembershipRow, PersonRow } from './tables';
import type { LinkedMember } from './write-roster';

/** The list of a group in which members have to be recognised. */
export interface ListSeen {
  accountId: string;
  groupId: string;
  members: Member[];
  /** Nobody is missing. */
  complete: boolean;
  /** ms; when the present login began. */
  loggedInAt: number;
}

export interface Recognised {
  members: LinkedMember[];
  /** Records made earlier in this login that turned out to be somebody known. */
  merges: Match[];
  /** Record made in this login → whom it may be, likeliest first; empty where nobody is left. */
  questions: Map<string, Match[]>;
}

/**
 * Gives every member of a list a lasting id: the one that their session id stands for in this login; else the known person
 * whom the weak keys tell for certain; else a new one, with a question where somebody known is likely. Records that were
 * made earlier in this login are weighed again, as this group may tell more of them. Writes nothing.
 */
export async function recognisePeople(
  db: NuanqunDatabase,
  links: SessionLinks,
  list: ListSeen,
): Promise<Recognised> {
  const { members } = list;
  if (members.length === 0) return { members: [], merges: [], questions: new Map() };
  if (members.every((member) => links.personOf(member.sessionId)) && links.isListed(list.groupId)) {
    return { members: members.map((member) => chosen(member, links)), merges: [], questions: new Map() };
  }
  const ownId = await ownPersonId(db, list.accountId);
  const [people, confirmed] = await Promise.all([
    readStored(db, links, list),
    confirmedNew(db, list.accountId, list.loggedInAt),
  ]);
  const { known, present, linked } = sides(people, links, list, { ownId, confirmed });
  const completeGroups = new Set([...links.completeGroups(), ...(list.complete ? [list.groupId] : [])]);
  const population = await accountNames(db, list.accountId);
  const found = matchPeople({ known, present, linked, completeGroups, population });
  return outcome(found, list, links, { ownId, open: new Set(present.map(({ id }) => id)) });
}

/** The operator's own person is known by the account, whatever the name. */
async function ownPersonId(db: NuanqunDatabase, accountId: string): Promise<string | undefined> {
  const own = await db.people.where('[accountId+role]').equals([accountId, 'own']).first();
  return own?.id;
}

type Stored = Map<string, { person: PersonRow; memberships: MembershipRow[] }>;

/** Who is on record in the group, whom the members' ids stand for, and who has a name of theirs in another group. */
async function readStored(
  db: NuanqunDatabase,
  links: SessionLinks,
  { accountId, groupId, members }: ListSeen,
): Promise<Stored> {
  const inGroup = await db.memberships.where('groupId').equals(groupId).toArray();
  const unlinked = members.filter(({ sessionId, isSelf }) => !isSelf && !links.personOf(sessionId));
  const byName = await idsByName(db, accountId, {
    nicknames: unlinked.map(({ nickname }) => nickname),
    remarks: unlinked.map(({ remark }) => remark),
  });
  const linked = members.flatMap(({ sessionId }) => links.personOf(sessionId) ?? []);
  return readPeople(db, [...new Set([...inGroup.map(({ personId }) => personId), ...byName, ...linked])]);
}

interface Settled {
  ownId: string | undefined;
  /** Records of which the operator said that they are nobody known. */
  confirmed: Set<string>;
}

function sides(people: Stored, links: SessionLinks, list: ListSeen, { ownId, confirmed }: Settled) {
  const known: KnownPerson[] = [];
  const present: PresentPerson[] = [];
  const linked: LinkedPair[] = [];
  for (const [id, { person, memberships }] of people) {
    if (id !== ownId && !links.isPersonLinked(id))
      known.push(toKnownPerson(person, memberships, list.loggedInAt));
  }
  for (const member of list.members) {
    const recordId = links.personOf(member.sessionId);
    const stored = recordId === undefined ? undefined : people.get(recordId);
    if (member.isSelf || (recordId !== undefined && recordId === ownId)) continue;
    if (!recordId) present.push(toPresent(member, member.sessionId, list, []));
    else if (stored && isOpen(stored.person, confirmed, list)) {
      present.push(toPresent(member, recordId, list, stored.memberships));
    } else if (stored && wasThereBefore(stored.memberships, list)) {
      const asKnown = toKnownPerson(stored.person, stored.memberships, list.loggedInAt);
      linked.push({ known: asKnown, present: toPresent(member, recordId, list, []) });
    }
  }
  return { known, present, linked };
}

/** Made in this login, and the operator has not said that it is somebody new. */
function isOpen({ id, firstSeenAt }: PersonRow, confirmed: Set<string>, { loggedInAt }: ListSeen): boolean {
  return firstSeenAt >= loggedInAt && !confirmed.has(id);
}

/** Their place in the list is still the one of an earlier login. */
function wasThereBefore(memberships: MembershipRow[], { groupId, loggedInAt }: ListSeen): boolean {
  return memberships.some((row) => row.groupId === groupId && row.lastSeenAt < loggedInAt);
}

function toPresent(
  member: Member,
  id: string,
  { groupId }: ListSeen,
  others: MembershipRow[],
): PresentPerson {
  const { groupNickname, position } = member;
  const elsewhere = others.filter((row) => row.groupId !== groupId && !row.leftAt);
  return { ...traitsOf(member), id, memberships: [{ groupId, groupNickname, position }, ...elsewhere] };
}

function outcome(
  { certain, doubtful }: ReturnType<typeof matchPeople>,
  { members }: ListSeen,
  links: SessionLinks,
  { ownId, open }: { ownId: string | undefined; open: Set<string> },
): Recognised {
  const sure = new Map(certain.map((match) => [match.presentId, match]));
  const asked = new Map(doubtful.map((question) => [question.presentId, question.candidates]));
  const recognised: Recognised = { members: [], merges: [], questions: new Map() };
  for (const member of members) {
    const recordId = links.personOf(member.sessionId);
    const match = sure.get(recordId ?? member.sessionId);
    const presentId = recordId ?? member.sessionId;
    const candidates = asked.get(presentId) ?? [];
    if (match && recordId) recognised.merges.push(match);
    const own = member.isSelf ? ownId : undefined;
    const personId = match?.knownId ?? recordId ?? own ?? newLastingId();
    if (!match && open.has(presentId)) recognised.questions.set(personId, candidates);
    recognised.members.push({ member, personId, perhapsKnown: candidates.length > 0 });
  }
  return recognised;
}

function chosen(member: Member, links: SessionLinks): LinkedMember {
  return { member, personId: links.personOf(member.sessionId) ?? '', perhapsKnown: false };
}

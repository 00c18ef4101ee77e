import type { Group } from '../chat/group';
import type { Member } from '../chat/member';
import type { NuanqunDatabase } from './database';
import { withName } from './names-seen';
import { rosterLastSeen } from './roster-times';
import type { GroupRow, MembershipRow, NameSeen, PersonRow } from './tables';
import { withJoin } from './with-join';

/** A member of the list with the lasting id that was found or made for them. */
export interface LinkedMember {
  member: Member;
  personId: string;
  /** A new record although somebody of the same name is known in the group: perhaps them, so never a newcomer. */
  perhapsKnown: boolean;
}

export interface LinkedRoster {
  accountId: string;
  groupId: string;
  group: Group;
  /** 0 where the page does not know. */
  memberCount: number;
  members: LinkedMember[];
  /** Nobody is missing from `members`; only then has anybody left. */
  complete: boolean;
  /** Known people who may be among the members that are not recorded: they are not held to have left. */
  perhapsPresent: ReadonlySet<string>;
}

/** Rows that only differ in when they were last seen are written once an hour at most. */
const lastSeenStep = 60 * 60 * 1000;

/**
 * Writes a group, and its members where it is watched, in one transaction. Makes missing rows, updates names, traits and
 * memberships, and deletes nothing. Whoever turns up by name after a complete list of the group was seen is a newcomer;
 * the first list has none.
 * @returns the group's row, and how many newcomers the list showed.
 */
export function writeRoster(
  db: NuanqunDatabase,
  roster: LinkedRoster,
  now: number,
): Promise<{ group: GroupRow; newcomers: number }> {
  const tables = [db.accounts, db.coverage, db.groups, db.people, db.memberships];
  return db.transaction('rw', tables, async () => {
    const known = await db.groups.get(roster.groupId);
    const group = updateGroup(known, roster, now);
    if (!known || isWorthWriting(known, group)) await db.groups.put(group);
    if (group.watched !== 1) return { group, newcomers: 0 };
    const newlyNamed = await writePeople(db, roster, now);
    const newcomers = await writeMemberships(db, roster, { known, now, newlyNamed });
    return { group, newcomers };
  });
}

function updateGroup(known: GroupRow | undefined, roster: LinkedRoster, now: number): GroupRow {
  const isWatched = known?.watched === 1;
  return {
    watched: 0,
    watchPeriods: [],
    importedPeriods: [],
    firstSeenAt: now,
    ...known,
    id: roster.groupId,
    accountId: roster.accountId,
    name: roster.group.name || known?.name || '',
    memberCount: roster.memberCount || known?.memberCount || 0,
    ownedByMe: roster.group.ownedByMe,
    rosterSeenAt: known?.rosterSeenAt || (isWatched && roster.complete ? now : 0),
    rosterLastSeenAt: isWatched && roster.complete ? now : (known?.rosterLastSeenAt ?? 0),
    lastSeenAt: now,
  };
}

/** @returns the ids of people who had no name before, or no row at all. */
async function writePeople(db: NuanqunDatabase, roster: LinkedRoster, now: number): Promise<Set<string>> {
  const known = await db.people.bulkGet(roster.members.map(({ personId }) => personId));
  const changed: PersonRow[] = [];
  const newlyNamed = new Set<string>();
  roster.members.forEach((linked, index) => {
    const before = known[index];
    const after = updatePerson(before, linked, roster, now);
    if (!before?.nickname) newlyNamed.add(after.id);
    if (!before || isWorthWriting(before, after)) changed.push(after);
  });
  await db.people.bulkPut(changed);
  return newlyNamed;
}

function updatePerson(
  known: PersonRow | undefined,
  { member, personId }: LinkedMember,
  { accountId, groupId }: Pick<LinkedRoster, 'accountId' | 'groupId'>,
  now: number,
): PersonRow {
  const nickname = member.nickname || known?.nickname || '';
  return {
    id: personId,
    accountId,
    nickname,
    remark: member.remark,
    role: member.isSelf ? 'own' : (known?.role ?? 'member'),
    names: namesNow(known, member, groupId, now),
    isFriend: member.isFriend,
    attrStatus: member.attrStatus || known?.attrStatus || 0,
    sex: member.sex || known?.sex || 0,
    province: member.province || known?.province || '',
    city: member.city || known?.city || '',
    avatarSequence: member.avatarSequence || known?.avatarSequence || 0,
    firstSeenAt: known?.firstSeenAt ?? now,
    lastSeenAt: now,
  };
}

function namesNow(
  known: PersonRow | undefined,
  { nickname, remark, groupNickname }: Member,
  groupId: string,
  now: number,
): NameSeen[] {
  const before = known?.names ?? [];
  const withNickname = withName(before, { kind: 'nickname', name: nickname, groupId: '' }, now);
  const withRemark = withName(withNickname, { kind: 'remark', name: remark, groupId: '' }, now);
  return withName(withRemark, { kind: 'group-nickname', name: groupNickname, groupId }, now);
}

async function writeMemberships(
  db: NuanqunDatabase,
  roster: LinkedRoster,
  { known: group, now, newlyNamed }: { known?: GroupRow; now: number; newlyNamed: Set<string> },
): Promise<number> {
  const rows = await db.memberships.where('groupId').equals(roster.groupId).toArray();
  const known = new Map(rows.map((row) => [row.personId, row]));
  const hasTurnedUp = ({ personId }: LinkedMember) =>
    (known.get(personId)?.leftAt ?? 1) > 0 || newlyNamed.has(personId);
  const isFirstList = !group?.rosterSeenAt;
  const after = isFirstList || !roster.members.some(hasTurnedUp) ? 0 : await rosterLastSeen(db, group, now);
  const changed: MembershipRow[] = [];
  let newcomers = 0;
  for (const linked of roster.members) {
    const before = known.get(linked.personId);
    const seen = updateMembership(before, roster.groupId, linked, now);
    const isNews = !isFirstList && hasTurnedUp(linked) && isNamed(linked);
    const row = isNews ? cameBetween(seen, linked, { after, now }) : seen;
    if (!before || isWorthWriting(before, row)) changed.push(row);
    if (row.joinedAt !== (before?.joinedAt ?? 0)) newcomers++;
    known.delete(linked.personId);
  }
  for (const personId of roster.perhapsPresent) known.delete(personId);
  if (roster.complete) changed.push(...gone(known.values(), now));
  await db.memberships.bulkPut(changed);
  return newcomers;
}

function updateMembership(
  known: MembershipRow | undefined,
  groupId: string,
  { member, personId }: LinkedMember,
  now: number,
): MembershipRow {
  return {
    firstSeenAt: now,
    joinedAt: 0,
    joinedHow: '',
    joinedBy: '',
    joinedAfter: 0,
    welcomedAt: 0,
    putAsideAt: 0,
    ...known,
    groupId,
    personId,
    groupNickname: member.groupNickname || known?.groupNickname || '',
    position: member.position < 0 ? (known?.position ?? -1) : member.position,
    lastSeenAt: now,
    leftAt: 0,
  };
}

/** Somebody without a name was heard but is on no list yet; their join is seen once they are. */
function isNamed({ member }: LinkedMember): boolean {
  return !member.isSelf && (member.nickname || member.groupNickname) !== '';
}

/** Who may be somebody known has perhaps not come at all: since when the list was without them is noted for when that is decided. */
function cameBetween(
  row: MembershipRow,
  { perhapsKnown }: LinkedMember,
  { after, now }: { after: number; now: number },
): MembershipRow {
  if (!perhapsKnown) return withJoin(row, { at: now, after, how: 'list', by: '' });
  return row.joinedAt > 0 ? row : { ...row, joinedAfter: after };
}

function gone(missing: Iterable<MembershipRow>, now: number): MembershipRow[] {
  return [...missing].filter((row) => !row.leftAt).map((row) => ({ ...row, leftAt: now }));
}

/** Whether the row after says more than the row before, or was last written long enough ago. */
function isWorthWriting<Row extends { lastSeenAt: number }>(before: Row, after: Row): boolean {
  if (after.lastSeenAt - before.lastSeenAt >= lastSeenStep) return true;
  return (Object.keys(after) as (keyof Row)[]).some(
    (field) => field !== 'lastSeenAt' && JSON.stringify(after[field]) !== JSON.stringify(before[field]),
  );
}

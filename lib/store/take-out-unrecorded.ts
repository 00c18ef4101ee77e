import type { Member } from '../chat/member';
import { groupKeys, type KeyGroup, keysAskedFor, matches, nameKeys } from '../identity/erasure-keys';
import { normalized } from '../identity/name-key';
import type { NuanqunDatabase } from './database';
import { comparing, type Erasures, erasuresOf, forgetErasures, type HasKey } from './erasures';
import type { SessionLinks } from './session-links';
import { noteUnrecordedCount } from './unrecorded-counts';

interface Told {
  groupSessionId: string;
  group: KeyGroup;
  /** Each once, each with a session id. */
  members: Member[];
}

/**
 * Parts the members of a group into those who may be recorded and those who must not, before anything is made of them. Who
 * matches an erasure once is left out for the whole login, under whatever name, and so is whoever is heard in a group with
 * an erasure but is on no list: that may be anybody. The operator is never left out.
 */
export async function takeOutUnrecorded(
  db: NuanqunDatabase,
  links: SessionLinks,
  told: Told,
): Promise<{ recorded: Member[]; unrecorded: Member[] }> {
  const erasures = await erasuresOf(db);
  if (erasures.rows.length === 0 || told.members.length === 0)
    return { recorded: told.members, unrecorded: [] };
  const { group, groupSessionId } = told;
  const others = told.members.filter(({ isSelf }) => !isSelf);
  const texts = others.flatMap((member) => keysAskedFor(member, group));
  const has = await comparing(erasures, [...texts, ...groupKeys(group)]);
  await learnNames(db, links, erasures, others, { group, has });
  const matched = matching(links, erasures, others, { group, has });
  await links.leaveOut(groupSessionId, group.id, matched);
  const isGroupOfOne = erasures.rows.some((row) => groupKeys(group).some((key) => has(row, key)));
  const unrecorded = others.filter(
    (member) => matched.has(member.sessionId) || (isGroupOfOne && isUnlisted(member)),
  );
  await noteUnrecordedCount(group.id, matched.size);
  return { recorded: told.members.filter((member) => !unrecorded.includes(member)), unrecorded };
}

interface Compared {
  group: KeyGroup;
  has: HasKey;
}

/** Session id → id of the erasure that they match, or matched before in this login. */
function matching(
  links: SessionLinks,
  { rows }: Erasures,
  members: Member[],
  { group, has }: Compared,
): Map<string, string> {
  const matched = new Map<string, string>();
  for (const member of members) {
    const id =
      links.erasureOf(member.sessionId) ??
      rows.find((row) => matches(member, group, (key) => has(row, key)))?.id;
    if (id !== undefined) matched.set(member.sessionId, id);
  }
  return matched;
}

/** Adds the names of those who were left out before in this login to their erasure, where nobody else matches it. */
async function learnNames(
  db: NuanqunDatabase,
  links: SessionLinks,
  { rows }: Erasures,
  members: Member[],
  { group, has }: Compared,
): Promise<void> {
  const before = members.filter(({ sessionId }) => links.erasureOf(sessionId) !== undefined);
  for (const member of before) {
    const row = rows.find(({ id }) => id === links.erasureOf(member.sessionId));
    const others = members.filter((other) => other !== member);
    const isOnlyOne =
      row &&
      links.leftOutBy(row.id) === 1 &&
      !others.some((other) => matches(other, group, (key) => has(row, key)));
    if (!isOnlyOne) continue;
    const missing = nameKeys(member, group).filter((key) => !has(row, key));
    if (missing.length > 0) await addKeys(db, row.id, has.hashesOf(row.keyId, missing));
  }
}

async function addKeys(db: NuanqunDatabase, id: string, hashes: string[]): Promise<void> {
  await db.transaction('rw', db.erasures, async () => {
    const row = await db.erasures.get(id);
    if (row) await db.erasures.put({ ...row, hashes: [...new Set([...row.hashes, ...hashes])].sort() });
  });
  forgetErasures(db);
}

function isUnlisted({ nickname, groupNickname, remark, position }: Member): boolean {
  return position < 0 && nickname === '' && groupNickname === '' && remark === '';
}

/**
 * The known people of a group who carry a name of somebody who is present but left out: they may be them, so nobody can say
 * that they have left.
 */
export async function perhapsPresent(
  db: NuanqunDatabase,
  groupId: string,
  unrecorded: Member[],
): Promise<Set<string>> {
  if (unrecorded.length === 0) return new Set();
  const names = new Set(
    unrecorded.flatMap((member) => [member.nickname, member.groupNickname, member.remark]).map(normalized),
  );
  names.delete('');
  const memberships = await db.memberships.where('groupId').equals(groupId).toArray();
  const people = await db.people.bulkGet(memberships.map(({ personId }) => personId));
  const carriers = memberships.filter(({ groupNickname }, index) =>
    [groupNickname, people[index]?.nickname ?? '', people[index]?.remark ?? ''].some((name) =>
      names.has(normalized(name)),
    ),
  );
  return new Set(carriers.map(({ personId }) => personId));
}

import type { Member } from '../chat/member';
import { linkByUniqueName } from '../identity/link-by-unique-name';
import { type Names, nameKey } from '../identity/name-key';
import type { NuanqunDatabase } from './database';
import { newLastingId } from './lasting-id';
import type { SessionLinks } from './session-links';
import type { LinkedMember } from './write-roster';

type Known = Names & { id: string; hasLeft: boolean };

/**
 * Gives every member of a list a lasting id: the one that their session id stands for in this login, else that of the
 * only known person of the group with their name, else a new one. Writes nothing.
 */
export async function choosePeople(
  db: NuanqunDatabase,
  links: SessionLinks,
  { accountId, groupId, members }: { accountId: string; groupId: string; members: Member[] },
): Promise<LinkedMember[]> {
  if (members.every((member) => links.personOf(member.sessionId))) {
    return members.map((member) => chosen(member, links.personOf(member.sessionId) ?? ''));
  }
  const ownId = await ownPersonId(db, accountId);
  const known = await knownPeople(db, groupId, ownId);
  const others = members.filter((member) => !member.isSelf);
  const byName = linkNames(known, others, links);
  const perhapsKnown = new Set(known.filter(({ id }) => !links.isPersonLinked(id)).map(nameKey));
  return members.map((member) => {
    const linked = links.personOf(member.sessionId) ?? (member.isSelf ? ownId : byName.get(member.sessionId));
    return linked
      ? chosen(member, linked)
      : { member, personId: newLastingId(), perhapsKnown: perhapsKnown.has(nameKey(member)) };
  });
}

function chosen(member: Member, personId: string): LinkedMember {
  return { member, personId, perhapsKnown: false };
}

/** The operator's own person is known by the account, whatever the name. */
async function ownPersonId(db: NuanqunDatabase, accountId: string): Promise<string | undefined> {
  const own = await db.people.where('[accountId+role]').equals([accountId, 'own']).first();
  return own?.id;
}

async function knownPeople(db: NuanqunDatabase, groupId: string, ownId?: string): Promise<Known[]> {
  const rows = await db.memberships.where('groupId').equals(groupId).toArray();
  const memberships = rows.filter((row) => row.personId !== ownId);
  const people = await db.people.bulkGet(memberships.map((membership) => membership.personId));
  return memberships.flatMap(({ groupNickname, leftAt }, index) => {
    const person = people[index];
    if (!person) return [];
    const { id, nickname, remark } = person;
    return [{ id, nickname, remark, groupNickname, hasLeft: leftAt > 0 }];
  });
}

/**
 * Those still in the group come first, so that somebody who left long ago does not make a name ambiguous; then all.
 * Who is linked in this login already counts towards ambiguity and is not linked again.
 */
function linkNames(known: Known[], present: Member[], links: SessionLinks): Map<string, string> {
  const inGroup = linkByUniqueName({ known: known.filter(({ hasLeft }) => !hasLeft), present });
  const withFormer = linkByUniqueName({ known, present });
  const all = new Map([...withFormer, ...inGroup]);
  return new Map(
    [...all].filter(([sessionId, id]) => !links.personOf(sessionId) && !links.isPersonLinked(id)),
  );
}

import { hiddenName } from '../chat/names-in-text';
import type { Notice } from '../chat/notice';
import { parseNotice } from '../chat/parse-notice';
import type { NuanqunDatabase } from './database';
import type { MembershipRow, MessageRow, NoticeRow, PersonRow } from './tables';
import { withJoin } from './with-join';

/** A list of members may show somebody this long before the notice of their coming, ms. */
const listDelay = 2 * 60_000;

/**
 * Stores what the chat's own notices say and notes who came; inside the caller's transaction.
 * @param messages each stored for the first time; only notices are looked at.
 * @returns how many known members came.
 */
export async function recordNotices(db: NuanqunDatabase, messages: MessageRow[]): Promise<number> {
  const notices = messages.filter(({ kind }) => kind === 'notice').map(toNoticeRow);
  if (notices.length === 0) return 0;
  await db.notices.bulkPut(notices);
  const joins = notices.filter(({ kind }) => kind === 'join');
  let joined = 0;
  for (const groupId of new Set(joins.map((join) => join.groupId))) {
    const inGroup = joins.filter((join) => join.groupId === groupId);
    joined += await noteJoins(db, groupId, inGroup);
  }
  return joined;
}

/**
 * Looks again at the notices of the last moments: they may have named people whom no list showed yet.
 * @returns the messages of those that told of a coming.
 */
export function noteRecentJoins(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<MessageRow[]> {
  return db.transaction('rw', db.notices, db.messages, db.people, db.memberships, async () => {
    const recent = db.notices.where('[groupId+time]').between([groupId, now - listDelay], [groupId, []]);
    const joins = (await recent.toArray()).filter(({ kind }) => kind === 'join');
    if (joins.length === 0) return [];
    await noteJoins(db, groupId, joins);
    const messages = await db.messages.bulkGet(joins.map(({ id }) => id));
    return messages.filter((message) => message !== undefined);
  });
}

function toNoticeRow({ id, groupId, time, text }: MessageRow): NoticeRow {
  const notice = parseNotice(text);
  return {
    id,
    groupId,
    time,
    kind: notice.kind,
    names: namesIn(notice).filter((name) => name !== hiddenName),
    by: byWhom(notice).replace(hiddenName, ''),
    how: howIn(notice),
  };
}

function namesIn(notice: Notice): string[] {
  if (notice.kind === 'join') return notice.joined;
  if (notice.kind === 'leave') return notice.left;
  return notice.kind === 'rename' ? [notice.name] : [];
}

function howIn(notice: Notice): NoticeRow['how'] {
  if (notice.kind !== 'join') return '';
  return notice.how === 'invited' ? 'invited' : 'scanned';
}

function byWhom(notice: Notice): string {
  if (notice.kind === 'join') return notice.inviter;
  return notice.kind === 'other' ? '' : notice.by;
}

/** Only where a name means exactly one member of the group; nothing is guessed. */
async function noteJoins(db: NuanqunDatabase, groupId: string, joins: NoticeRow[]): Promise<number> {
  const memberships = await db.memberships.where('groupId').equals(groupId).toArray();
  const people = await db.people.bulkGet(memberships.map(({ personId }) => personId));
  const byName = membersByName(memberships, people);
  const changed = new Map<string, MembershipRow>();
  for (const { names, time, how, by } of joins) {
    for (const name of names) {
      const [member, another] = byName.get(name) ?? [];
      if (!member || another || wasThereBefore(member, time)) continue;
      const row = changed.get(member.personId) ?? member;
      changed.set(member.personId, withJoin(row, { at: time, how: how || 'list', by }));
    }
  }
  await db.memberships.bulkPut([...changed.values()]);
  return changed.size;
}

/** Somebody of this name who was in the group already has not come now: the notice tells of another, whom no list shows yet. */
function wasThereBefore({ firstSeenAt, leftAt }: MembershipRow, time: number): boolean {
  return !leftAt && firstSeenAt < time - listDelay;
}

function membersByName(
  memberships: MembershipRow[],
  people: (PersonRow | undefined)[],
): Map<string, MembershipRow[]> {
  const byName = new Map<string, MembershipRow[]>();
  memberships.forEach((membership, index) => {
    const person = people[index];
    const names = new Set([membership.groupNickname, person?.nickname ?? '', person?.remark ?? '']);
    names.delete('');
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), membership]);
  });
  return byName;
}

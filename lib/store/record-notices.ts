import { hiddenName } from '../chat/names-in-text';
import type { Notice } from '../chat/notice';
import { parseNotice } from '../chat/parse-notice';
import type { NuanqunDatabase } from './database';
import { bearersOfNames, whoCame } from './name-in-notice';
import type { MembershipRow, MessageRow, NoticeRow, UnclearJoinRow } from './tables';
import { dropUnclearJoinsOfGone, unclearJoinsOf } from './unclear-joins';
import { withJoin } from './with-join';

/**
 * Stores what the chat's own notices say and notes who came, or whose names are still to be told; inside the caller's transaction.
 * @param messages each stored for the first time; only notices are looked at.
 * @returns how many known members came.
 */
export async function recordNotices(db: NuanqunDatabase, messages: MessageRow[]): Promise<number> {
  const notices = messages.filter(({ kind }) => kind === 'notice').map(toNoticeRow);
  if (notices.length === 0) return 0;
  await db.notices.bulkPut(notices);
  const joins = notices.filter(({ kind }) => kind === 'join');
  await dropUnclearJoinsOfGone(db, notices);
  let joined = 0;
  for (const groupId of new Set(joins.map((join) => join.groupId))) {
    const inGroup = joins.filter((join) => join.groupId === groupId);
    joined += await noteJoins(db, groupId, inGroup);
  }
  return joined;
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

/** Only where a name means exactly one member of the group; nothing is guessed. The others are left to the operator, or to a later list. */
async function noteJoins(db: NuanqunDatabase, groupId: string, joins: NoticeRow[]): Promise<number> {
  const bearersOf = await bearersOfNames(db, groupId);
  const changed = new Map<string, MembershipRow>();
  const unclear: UnclearJoinRow[] = [];
  for (const join of joins.flatMap(unclearJoinsOf)) {
    const { name, time: at, how, by } = join;
    const [member, another] = whoCame(bearersOf(name), at);
    if (!member || another) {
      unclear.push(join);
      continue;
    }
    const row = changed.get(member.personId) ?? member;
    changed.set(member.personId, withJoin(row, { at, how, by }));
  }
  await Promise.all([db.memberships.bulkPut([...changed.values()]), db.unclearJoins.bulkPut(unclear)]);
  return changed.size;
}

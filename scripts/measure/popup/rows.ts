import type {
  AccountRow,
  CoverageRow,
  GroupRow,
  MembershipRow,
  MessageRow,
  PersonRow,
  SpeakingRow,
} from '../../../lib/store/tables';
import { chatWords } from '../chat-words.ts';

export const accountId = 'account00000';
const day = 86_400_000;

/** From when a group was watched, and the time now; ms. */
interface Span {
  since: number;
  now: number;
}

export function accountRow(now: number): AccountRow {
  return { id: accountId, uinHash: 'hash', name: '我', loggedInAt: now, firstSeenAt: 1, lastSeenAt: now };
}

export function coverageRow(localDay: number): CoverageRow {
  return { accountId, day: localDay, minutes: new Uint8Array(180).fill(255), count: 1440 };
}

export function groupRow(group: { id: string; name: string; members: number } & Span): GroupRow {
  return {
    id: group.id,
    accountId,
    name: group.name,
    memberCount: group.members,
    ownedByMe: true,
    watched: 1,
    rosterSeenAt: group.since,
    rosterLastSeenAt: group.now,
    watchPeriods: [{ from: group.since, to: 0 }],
    importedPeriods: [],
    firstSeenAt: group.since,
    lastSeenAt: group.now,
  };
}

/** One in a hundred is staff. */
export function personRow(id: string, place: number, { since, now }: Span): PersonRow {
  const nickname = `${chatWords.slice(place % 40, (place % 40) + 4)}${place}`;
  const seen = { firstSeenAt: since, lastSeenAt: now };
  return {
    id,
    accountId,
    nickname,
    remark: '',
    role: place % 100 === 99 ? 'staff' : 'member',
    names: [{ kind: 'nickname', name: nickname, groupId: '', ...seen }],
    isFriend: false,
    attrStatus: place,
    sex: 0,
    province: '',
    city: '',
    avatarSequence: 0,
    ...seen,
  };
}

/** One in a hundred came three days ago and waits for a welcome. */
export function membershipRow(
  groupId: string,
  personId: string,
  place: number,
  { since, now }: Span,
): MembershipRow {
  const isNew = place % 100 === 98;
  return {
    groupId,
    personId,
    groupNickname: '',
    firstSeenAt: isNew ? now - 3 * day : since,
    lastSeenAt: now,
    position: place,
    joinedAt: isNew ? now - 3 * day : 0,
    joinedHow: isNew ? 'list' : '',
    joinedBy: '',
    joinedAfter: 0,
    putAsideAt: 0,
    leftAt: 0,
    welcomedAt: 0,
  };
}

export function speakingRow(
  groupId: string,
  days: { day: number; said: { personId: string }[] }[],
): SpeakingRow {
  const row: SpeakingRow = { groupId, last: {}, before: {} };
  for (const { day: localDay, said } of days) {
    for (const personId of new Set(said.map((one) => one.personId))) {
      const last = row.last[personId];
      if (last !== undefined) row.before[personId] = last;
      row.last[personId] = localDay;
    }
  }
  return row;
}

/** About 40 characters, as messages of such groups have. */
export function messageRow(
  said: { groupId: string; personId: string; time: number },
  index: number,
): MessageRow {
  return {
    id: `${accountId}/70${String(1_000_000_000 + index)}`,
    ...said,
    timeIsFirstSeen: false,
    kind: 'text',
    text: chatWords.slice(index % 10).slice(0, 30 + (index % 20)),
    recalled: false,
  };
}

import type { MembershipRow, NameSeen, PersonRow } from './tables';

/** One record of two of the same person. What was seen later counts for what can change; the history of both stays. */
export function combinePeople(kept: PersonRow, absorbed: PersonRow): PersonRow {
  const [older, newer] = kept.lastSeenAt > absorbed.lastSeenAt ? [absorbed, kept] : [kept, absorbed];
  return {
    ...older,
    ...newer,
    id: kept.id,
    nickname: newer.nickname || older.nickname,
    role: kept.role === 'member' ? absorbed.role : kept.role,
    names: combineNames(kept.names, absorbed.names),
    attrStatus: newer.attrStatus || older.attrStatus,
    sex: newer.sex || older.sex,
    province: newer.province || older.province,
    city: newer.city || older.city,
    avatarSequence: newer.avatarSequence || older.avatarSequence,
    firstSeenAt: Math.min(kept.firstSeenAt, absorbed.firstSeenAt),
    lastSeenAt: newer.lastSeenAt,
  };
}

function combineNames(one: NameSeen[], other: NameSeen[]): NameSeen[] {
  const byName = new Map<string, NameSeen>();
  for (const seen of [...one, ...other]) {
    const key = JSON.stringify([seen.kind, seen.groupId, seen.name]);
    const known = byName.get(key);
    const firstSeenAt = Math.min(seen.firstSeenAt, known?.firstSeenAt ?? seen.firstSeenAt);
    const lastSeenAt = Math.max(seen.lastSeenAt, known?.lastSeenAt ?? seen.lastSeenAt);
    byName.set(key, { ...seen, firstSeenAt, lastSeenAt });
  }
  return [...byName.values()].sort((a, b) => a.lastSeenAt - b.lastSeenAt);
}

/**
 * One membership of two of the same person in a group. Whoever was known there before did not come only when the other
 * record was made.
 */
export function combineMemberships(kept: MembershipRow | undefined, absorbed: MembershipRow): MembershipRow {
  if (!kept) return absorbed;
  const [older, newer] = kept.lastSeenAt > absorbed.lastSeenAt ? [absorbed, kept] : [kept, absorbed];
  const { joinedAt, joinedAfter, joinedHow, joinedBy } =
    kept.firstSeenAt <= absorbed.firstSeenAt ? kept : absorbed;
  return {
    ...newer,
    personId: kept.personId,
    groupNickname: newer.groupNickname || older.groupNickname,
    position: newer.position < 0 ? older.position : newer.position,
    joinedAt,
    joinedAfter,
    joinedHow,
    joinedBy,
    welcomedAt: Math.max(kept.welcomedAt, absorbed.welcomedAt),
    putAsideAt: Math.max(kept.putAsideAt, absorbed.putAsideAt),
    firstSeenAt: Math.min(kept.firstSeenAt, absorbed.firstSeenAt),
  };
}

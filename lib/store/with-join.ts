import type { MembershipRow } from './tables';

/** A welcome older than this at the time of a join belonged to an earlier stay; ms. */
const welcomeStaysValid = 60 * 60 * 1000;

/**
 * The membership of somebody who came (again) at a time. An earlier time than the known one says nothing new.
 * @param joinedAt ms since 1970; 0 where it is not known.
 */
export function withJoin(row: MembershipRow, joinedAt: number): MembershipRow {
  if (joinedAt <= row.joinedAt) return row;
  const welcomedAt = row.welcomedAt > joinedAt - welcomeStaysValid ? row.welcomedAt : 0;
  return { ...row, joinedAt, welcomedAt };
}

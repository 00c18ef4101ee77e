import type { JoinedHow, MembershipRow } from './tables';

/** A welcome older than this at the time of a join belonged to an earlier stay; ms. */
const welcomeStaysValid = 60 * 60 * 1000;
/** A list and a notice that tell of a coming within this time of each other tell of the same one; ms. */
const sameJoin = 2 * 60_000;

/** When somebody came, and how that was learned. */
export interface Join {
  /** ms since 1970; 0 where it is not known. */
  at: number;
  how: Exclude<JoinedHow, ''>;
  by: string;
}

/**
 * The membership of somebody who came (again). An earlier time than the known one says nothing new about when; a notice says
 * how they came, also where a list has shown them first.
 */
export function withJoin(row: MembershipRow, { at, how, by }: Join): MembershipRow {
  const way = how === 'list' && row.joinedAt >= at ? {} : { joinedHow: how, joinedBy: by };
  if (at <= row.joinedAt) return row.joinedAt - at < sameJoin && how !== 'list' ? { ...row, ...way } : row;
  const welcomedAt = row.welcomedAt > at - welcomeStaysValid ? row.welcomedAt : 0;
  return { ...row, joinedAt: at, welcomedAt, ...way };
}

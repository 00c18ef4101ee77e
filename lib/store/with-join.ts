import type { JoinedHow, MembershipRow } from './tables';

/** A welcome older than this at the time of a join belonged to an earlier stay; ms. */
const welcomeStaysValid = 60 * 60 * 1000;
/** A list and a notice that tell of a coming within this time of each other tell of the same one; ms. */
export const sameJoin = 2 * 60_000;

/** When somebody came, and how that was learned. */
export interface Join {
  /** ms since 1970; of a list: when it first showed them. */
  at: number;
  /** Of a list: ms since 1970 when it was last seen without them; 0 where it is not known. */
  after?: number;
  how: Exclude<JoinedHow, ''>;
  by: string;
}

/**
 * The membership of somebody who came (again). A list says between which two times; a notice of that span says when, and how.
 * An earlier time than the known one says nothing new.
 */
export function withJoin(row: MembershipRow, join: Join): MembershipRow {
  const isKnown =
    join.how === 'list' ? isToldAlready(row, join) : !isNarrower(row, join) && join.at <= row.joinedAt;
  if (isKnown) return row;
  const { at, after = 0, how, by } = join;
  const ofThisStay = (time: number): number => (time > at - welcomeStaysValid ? time : 0);
  return {
    ...row,
    joinedAt: at,
    joinedAfter: after,
    joinedHow: how,
    joinedBy: by,
    welcomedAt: ofThisStay(row.welcomedAt),
    putAsideAt: ofThisStay(row.putAsideAt),
  };
}

/** A notice told of the coming that the list shows now. */
function isToldAlready({ joinedAt, joinedHow }: MembershipRow, { at, after = 0 }: Join): boolean {
  if (joinedAt >= at) return true;
  const since = Math.min(after || at, at - sameJoin);
  return joinedAt > since && joinedHow !== 'list';
}

/** The notice falls into the span within which a list has shown them. */
function isNarrower({ joinedAt, joinedAfter, joinedHow }: MembershipRow, { at }: Join): boolean {
  const since = Math.min(joinedAfter || joinedAt, joinedAt - sameJoin);
  return joinedHow === 'list' && at > since && at <= joinedAt;
}

import type { MembershipRow, PersonRow } from '../../lib/store/tables.ts';

const hour = 60 * 60 * 1000;
/** How long ago newcomers came, in hours; one after the other. */
const hoursAgo = [2, 5, 21, 30];
/** The stand-in also knows names that a page gets wrong easily; newcomers carry none of them. */
const plainName = /^\p{L}{2,8}$/u;

/**
 * The memberships, some of those who did not speak with a join lately and no welcome yet. The same ones on every run.
 * @param spoke whether a person was heard in the group.
 */
export function newcomerJoins(
  memberships: MembershipRow[],
  people: Map<string, PersonRow>,
  spoke: (personId: string) => boolean,
  count: number,
  now: number,
): MembershipRow[] {
  const nicknameOf = ({ personId }: MembershipRow) => people.get(personId)?.nickname ?? '';
  const chosen = memberships
    .filter(({ personId, joinedAt, leftAt }) => !joinedAt && !leftAt && !spoke(personId))
    .filter((row) => people.get(row.personId)?.role === 'member' && plainName.test(nicknameOf(row)))
    .sort((one, other) => (nicknameOf(one) < nicknameOf(other) ? -1 : 1))
    .slice(0, count);
  return memberships.map((row) => {
    const turn = chosen.indexOf(row);
    return turn === -1 ? row : { ...row, joinedAt: now - (hoursAgo[turn] ?? 40) * hour };
  });
}

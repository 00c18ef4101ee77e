import { normalized } from '../../../lib/identity/name-key.ts';
import type { Login } from './login.ts';
import type { Records } from './records.ts';
import { membersLinked, percent } from './score.ts';

/** What linking by a nickname that is the only one of its kind in the group, then and now, would do; the rival. In %. */
export function scoreByUniqueNickname(
  records: Records,
  login: Login,
  groups: ReadonlyMap<string, string>,
): { right: number; members: number } {
  const before = uniqueNames(records.people.values(), (groupId) => groupId);
  const now = uniqueNames(login.people, (groupId) => groups.get(groupId) ?? '');
  let links = 0;
  const rightLinks = new Set<string>();
  for (const [key, presentId] of now) {
    const knownId = before.get(key);
    if (!presentId || !knownId) continue;
    links++;
    const [groupId] = key.split('\n');
    if (records.humanOf.get(knownId) === login.humanOf.get(presentId))
      rightLinks.add(`${groupId} ${presentId}`);
  }
  const members = membersLinked(records, login, (id, groupId) =>
    rightLinks.has(`${groups.get(groupId)} ${id}`),
  );
  return { right: percent(rightLinks.size, links), members };
}

/** Group and nickname → who carries it; empty where more do. */
function uniqueNames(
  people: Iterable<{
    id: string;
    nickname: string;
    memberships: readonly { groupId: string; hasLeft?: boolean }[];
  }>,
  lastingId: (groupId: string) => string,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, nickname, memberships } of people) {
    const name = normalized(nickname);
    if (name === '') continue;
    for (const { groupId, hasLeft } of memberships) {
      const key = `${lastingId(groupId)}\n${name}`;
      if (!hasLeft) names.set(key, names.has(key) ? '' : id);
    }
  }
  return names;
}

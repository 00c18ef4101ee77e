import type { PresentGroup } from '../../../lib/identity/match-groups.ts';
import { nameKey } from '../../../lib/identity/name-key.ts';
import type { PresentPerson } from '../../../lib/identity/present-person.ts';
import type { World } from './world.ts';

/** What the page shows in one login, by session ids, and whom they really stand for. */
export interface Login {
  people: PresentPerson[];
  groups: PresentGroup[];
  humanOf: Map<string, number>;
  numberOf: Map<string, number>;
}

/** @param number of the login; its session ids hold it, and say nothing else. */
export function logIn({ humans, groups }: World, number: number): Login {
  const sessionId = (id: number) =>
    `@${((id * 7_919 + number * 104_729) % 1_000_003).toString(16)}-${number}`;
  const groupSessionId = (group: number) => `@@${(group * 31 + number * 17) % 10_007}-${number}`;
  const people = new Map<number, PresentPerson>();
  groups.forEach(({ members }, group) => {
    members.forEach((id, position) => {
      const human = humans.get(id);
      if (!human) return;
      const { groupNicknames, ...traits } = human;
      const person = people.get(id) ?? { ...traits, id: sessionId(id), memberships: [] };
      const groupNickname = groupNicknames.get(group) ?? '';
      const membership = { groupId: groupSessionId(group), groupNickname, position };
      people.set(id, { ...person, memberships: [...person.memberships, membership] });
    });
  });
  return {
    people: [...people.values()],
    groups: groups.map(({ name, ownedByMe, members }, group) => ({
      id: groupSessionId(group),
      name,
      ownedByMe,
      memberCount: members.length,
      memberNames: members.map((id) => nameIn(humans.get(id), group)),
    })),
    humanOf: new Map([...people].map(([id, person]) => [person.id, id])),
    numberOf: new Map(groups.map((_, group) => [groupSessionId(group), group])),
  };
}

function nameIn(
  human: { nickname: string; remark: string; groupNicknames: Map<number, string> } | undefined,
  group: number,
): string {
  if (!human) return '';
  const { nickname, remark, groupNicknames } = human;
  return nameKey({ nickname, remark, groupNickname: groupNicknames.get(group) ?? '' });
}

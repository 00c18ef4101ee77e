import type { KnownPerson } from '../../../lib/identity/known-person.ts';
import type { KnownGroup } from '../../../lib/identity/match-groups.ts';
import type { Login } from './login.ts';

/** What a store would hold after some logins, and whom each record really is. */
export interface Records {
  people: Map<string, KnownPerson>;
  groups: Map<string, KnownGroup>;
  /** Record's id → human's id. */
  humanOf: Map<string, number>;
  /** Record's id → group's number. */
  numberOf: Map<string, number>;
}

export function noRecords(): Records {
  return { people: new Map(), groups: new Map(), humanOf: new Map(), numberOf: new Map() };
}

/** What a login was found to show: session id → record's id, for those who were recognised. */
export interface Recognised {
  people: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
}

/** The records after a login: who was recognised is brought up to date, everybody else gets a new one. */
export function recordLogin(before: Records, login: Login, { people, groups }: Recognised): Records {
  const after = {
    people: new Map(before.people),
    groups: new Map(before.groups),
    humanOf: new Map(before.humanOf),
    numberOf: new Map(before.numberOf),
  };
  const groupIds = new Map(login.groups.map(({ id }) => [id, groups.get(id) ?? `group ${id}`]));
  for (const { id, ...group } of login.groups) {
    const groupId = groupIds.get(id) ?? '';
    after.groups.set(groupId, { ...group, id: groupId, memberNames: group.memberNames ?? [] });
    after.numberOf.set(groupId, login.numberOf.get(id) ?? -1);
  }
  const seenGroups = new Set(groupIds.values());
  for (const [id, person] of after.people) after.people.set(id, leftBehind(person, seenGroups));
  for (const person of login.people) {
    const id = people.get(person.id) ?? `person ${person.id}`;
    const known = after.people.get(id);
    const memberships = person.memberships.map((membership) => ({
      ...membership,
      groupId: groupIds.get(membership.groupId) ?? '',
      hasLeft: false,
    }));
    const present = new Set(memberships.map(({ groupId }) => groupId));
    after.people.set(id, {
      ...person,
      id,
      formerNames: formerNames(known, person.nickname),
      memberships: [
        ...memberships,
        ...(known?.memberships.filter(({ groupId }) => !present.has(groupId)) ?? []),
      ],
    });
    after.humanOf.set(id, login.humanOf.get(person.id) ?? -1);
  }
  return after;
}

/** Somebody who is not on a group's list any more has left it. */
function leftBehind(person: KnownPerson, seenGroups: ReadonlySet<string>): KnownPerson {
  const memberships = person.memberships.map((membership) =>
    seenGroups.has(membership.groupId) ? { ...membership, hasLeft: true } : membership,
  );
  return { ...person, memberships };
}

function formerNames(known: KnownPerson | undefined, nickname: string): string[] {
  if (!known || known.nickname === '' || known.nickname === nickname) return [...(known?.formerNames ?? [])];
  return [...known.formerNames, known.nickname];
}

import { matchGroups } from '../../../lib/identity/match-groups.ts';
import { type LinkedPair, matchPeople, type Question } from '../../../lib/identity/match-people.ts';
import { countNames } from '../../../lib/identity/name-counts.ts';
import type { PresentPerson } from '../../../lib/identity/present-person.ts';
import { Chance } from '../../../tests/host/chance.ts';
import type { Login } from './login.ts';
import type { Recognised, Records } from './records.ts';

export interface Recognition extends Recognised {
  questions: Question[];
  /** ms; one a call. */
  took: number[];
}

const now = () => { const u = process.threadCpuUsage(); return (u.user + u.system) / 1000; };
/** Everything of a login given at once. */
export function recogniseAtOnce(records: Records, login: Login): Recognition {
  const start = now();
  const groups = recogniseGroups(records, login);
  const tookGroups = now() - start;
  const known = [...records.people.values()];
  const present = login.people.map((person) => withLastingGroups(person, groups));
  const startPeople = now();
  const { certain, doubtful } = matchPeople({
    known,
    present,
    linked: [],
    completeGroups: new Set(groups.values()),
  });
  const took = [tookGroups + now() - startPeople];
  const people = new Map(certain.map(({ knownId, presentId }) => [presentId, knownId]));
  return { groups, people, questions: doubtful, took };
}

/** The groups turn up one by one in some order; each call is given what concerns that group's people so far. */
export function recogniseOneByOne(records: Records, login: Login, seed: string): Recognition {
  const groups = recogniseGroups(records, login);
  const population = countNames(records.people.values());
  const knownIn = byGroup(records.people.values());
  const present = login.people.map((person) => withLastingGroups(person, groups));
  const presentIn = byGroup(present);
  const linked = new Map<string, LinkedPair>();
  const linkedKnown = new Set<string>();
  const questions = new Map<string, Question>();
  const took: number[] = [];
  const arrived = new Set<string>();
  const order = new Chance(seed).sample([...presentIn.keys()], presentIn.size);
  for (const groupId of order) {
    arrived.add(groupId);
    const here = (presentIn.get(groupId) ?? []).map((person) => seenIn(person, arrived));
    const before = knownIn.get(groupId) ?? [];
    const pairs = [...here, ...before].flatMap(({ id }) => linked.get(id) ?? []);
    const start = now();
    const { certain, doubtful } = matchPeople({
      known: before.filter(({ id }) => !linkedKnown.has(id)),
      present: here.filter(({ id }) => !linked.has(id)),
      linked: [...new Set(pairs)],
      completeGroups: new Set([groupId]),
      population,
    });
    took.push(now() - start);
    const hereById = new Map(here.map((person) => [person.id, person]));
    for (const { knownId, presentId } of certain) {
      const known = records.people.get(knownId);
      const person = hereById.get(presentId);
      if (!known || !person) continue;
      linkedKnown.add(knownId);
      linked.set(presentId, { known, present: person });
      questions.delete(presentId);
    }
    for (const question of doubtful) questions.set(question.presentId, question);
  }
  const people = new Map([...linked].map(([id, { known }]) => [id, known.id]));
  return { groups, people, questions: [...questions.values()], took };
}

/** Session id → the lasting id of the group, its own for one that was not recognised. */
function recogniseGroups({ groups }: Records, login: Login): Map<string, string> {
  const { certain } = matchGroups({ known: [...groups.values()], present: login.groups });
  const known = new Map(certain.map(({ knownId, presentId }) => [presentId, knownId]));
  return new Map(login.groups.map(({ id }) => [id, known.get(id) ?? `group ${id}`]));
}

function withLastingGroups(person: PresentPerson, groups: ReadonlyMap<string, string>): PresentPerson {
  const memberships = person.memberships.map((membership) => ({
    ...membership,
    groupId: groups.get(membership.groupId) ?? '',
  }));
  return { ...person, memberships };
}

function seenIn(person: PresentPerson, groupIds: ReadonlySet<string>): PresentPerson {
  return { ...person, memberships: person.memberships.filter(({ groupId }) => groupIds.has(groupId)) };
}

function byGroup<Person extends { memberships: readonly { groupId: string }[] }>(
  people: Iterable<Person>,
): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people)
    for (const { groupId } of person.memberships)
      groups.set(groupId, [...(groups.get(groupId) ?? []), person]);
  return groups;
}

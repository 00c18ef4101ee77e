import type { KnownPerson } from '../../../lib/identity/known-person.ts';
import { matchGroups } from '../../../lib/identity/match-groups.ts';
import { matchPeople, type Question } from '../../../lib/identity/match-people.ts';
import { countNames } from '../../../lib/identity/name-counts.ts';
import type { PresentPerson } from '../../../lib/identity/present-person.ts';
import { Chance } from '../../../tests/host/chance.ts';
import type { Login } from './login.ts';
import type { Recognised, Records } from './records.ts';

export interface Recognition extends Recognised {
  questions: Question[];
  /** ms of processor time of the thread, one a call: what else the machine does is left out. */
  took: number[];
}

/** Everything of a login given at once. */
export function recogniseAtOnce(records: Records, login: Login): Recognition {
  const start = processorTime();
  const groups = recogniseGroups(records, login);
  const tookGroups = processorTime() - start;
  const known = [...records.people.values()];
  const present = login.people.map((person) => withLastingGroups(person, groups));
  const startPeople = processorTime();
  const { certain, doubtful } = matchPeople({
    known,
    present,
    linked: [],
    completeGroups: new Set(groups.values()),
  });
  const took = [tookGroups + processorTime() - startPeople];
  const people = new Map(certain.map(({ knownId, presentId }) => [presentId, knownId]));
  return { groups, people, questions: doubtful, took };
}

/**
 * The groups turn up one by one in some order. Each call is given that group's people: the open ones with the groups in which
 * they turned up so far, the linked ones in this group alone.
 */
export function recogniseOneByOne(records: Records, login: Login, seed: string): Recognition {
  const groups = recogniseGroups(records, login);
  const population = countNames(records.people.values());
  const knownIn = byGroup(records.people.values());
  const presentIn = byGroup(login.people.map((person) => withLastingGroups(person, groups)));
  const links = new Map<string, KnownPerson>();
  const questions = new Map<string, Question>();
  const took: number[] = [];
  const arrived = new Set<string>();
  for (const groupId of new Chance(seed).sample([...presentIn.keys()], presentIn.size)) {
    arrived.add(groupId);
    const here = presentIn.get(groupId) ?? [];
    const there = new Set([...links.values()].map(({ id }) => id));
    const open = here.filter(({ id }) => !links.has(id)).map((person) => seenIn(person, arrived));
    const linked = here.flatMap((person) => {
      const known = links.get(person.id);
      return known ? [{ known, present: seenIn(person, new Set([groupId])) }] : [];
    });
    const known = (knownIn.get(groupId) ?? []).filter(({ id }) => !there.has(id));
    const start = processorTime();
    const found = matchPeople({ known, present: open, linked, completeGroups: arrived, population });
    took.push(processorTime() - start);
    for (const { id } of open) questions.delete(id);
    for (const question of found.doubtful) questions.set(question.presentId, question);
    for (const { knownId, presentId } of found.certain) {
      const person = records.people.get(knownId);
      if (person) links.set(presentId, person);
    }
  }
  const people = new Map([...links].map(([id, known]) => [id, known.id]));
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

/** ms that this thread ran. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

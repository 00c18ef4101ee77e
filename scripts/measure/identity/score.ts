import type { Login } from './login.ts';
import type { Recognition } from './recognise.ts';
import type { Records } from './records.ts';

/** How right a recognition was; shares in %. */
export interface Score {
  silentLinks: number;
  wrongLinks: number;
  right: number;
  /** Of the memberships that were there before and still are, those whose person was linked silently and rightly. */
  members: number;
  /** Of the people who were there before and still are, in any group. */
  people: number;
  /** Of the returning people who were not linked, those whose record is among the candidates of a question. */
  asked: number;
  questions: number;
  groupsRight: number;
  groupsWrong: number;
}

export function score(records: Records, login: Login, recognition: Recognition): Score {
  const recordsOf = new Map<number, Set<string>>();
  for (const [id, human] of records.humanOf)
    recordsOf.set(human, (recordsOf.get(human) ?? new Set()).add(id));
  const isRight = (presentId: string, knownId: string | undefined) =>
    knownId !== undefined && records.humanOf.get(knownId) === login.humanOf.get(presentId);
  const links = [...recognition.people];
  const wrongLinks = links.filter(([presentId, knownId]) => !isRight(presentId, knownId)).length;
  const returning = login.people.filter(({ id }) => recordsOf.has(login.humanOf.get(id) ?? -1));
  const missed = returning.filter(({ id }) => !isRight(id, recognition.people.get(id)));
  const questionOf = new Map(recognition.questions.map((question) => [question.presentId, question]));
  const asked = missed.filter(({ id }) =>
    questionOf.get(id)?.candidates.some(({ knownId }) => isRight(id, knownId)),
  ).length;
  return {
    silentLinks: links.length,
    wrongLinks,
    right: percent(links.length - wrongLinks, links.length),
    members: membersLinked(records, login, (id) => isRight(id, recognition.people.get(id))),
    people: percent(returning.length - missed.length, returning.length),
    asked: percent(asked, missed.length),
    questions: recognition.questions.length,
    ...groupsScore(records, login, recognition),
  };
}

/** @param isLinked tells whether a present person was linked, and rightly. */
export function membersLinked(
  records: Records,
  login: Login,
  isLinked: (id: string, groupId: string) => boolean,
): number {
  const before = new Set<string>();
  for (const { id, memberships } of records.people.values())
    for (const { groupId, hasLeft } of memberships)
      if (!hasLeft) before.add(`${records.numberOf.get(groupId)} ${records.humanOf.get(id)}`);
  let returning = 0;
  let linked = 0;
  for (const { id, memberships } of login.people)
    for (const { groupId } of memberships) {
      if (!before.has(`${login.numberOf.get(groupId)} ${login.humanOf.get(id)}`)) continue;
      returning++;
      if (isLinked(id, groupId)) linked++;
    }
  return percent(linked, returning);
}

function groupsScore(records: Records, login: Login, { groups }: Recognition) {
  const linked = [...groups].filter(([, groupId]) => records.numberOf.has(groupId));
  const right = linked.filter(([id, groupId]) => login.numberOf.get(id) === records.numberOf.get(groupId));
  return {
    groupsRight: percent(right.length, login.groups.length),
    groupsWrong: linked.length - right.length,
  };
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

import { noteCameAsNew, takeBackCameAsNew } from './came-as-new';
import type { NuanqunDatabase } from './database';
import { holdsPast } from './holds-past';
import { writeGroupQuestion } from './identity-questions';
import { inTurn } from './in-turn';
import { newLastingId } from './lasting-id';
import { mergePeople } from './merge-people';
import { sessionLinksOf } from './session-links';
import type { IdentityQuestionRow } from './tables';

/** What an answer changed: the groups to link again, and the merge by which it can be undone, where there was one. */
export interface Answered {
  groupIds: string[];
  mergeId: string;
}

/**
 * Takes the operator's answer to a question of who somebody, or which group, is.
 * @param answer id of one of the candidates, or `new` for none of them.
 * @throws where there is no such open question, or the answer is none of its candidates.
 */
export async function answerQuestion(
  db: NuanqunDatabase,
  { id, answer }: { id: string; answer: string },
  now = Date.now(),
): Promise<Answered> {
  const question = await db.identityQuestions.get(id);
  if (!question || question.answeredAt) throw new Error(`no open question ${id}`);
  const candidate = question.candidates.find((one) => one.id === answer);
  if (!candidate && answer !== 'new') throw new Error(`${answer} is no answer to ${id}`);
  if (!candidate) {
    await db.identityQuestions.put({ ...question, answeredAt: now, answer });
    await noteCameAsNew(db, [id]);
    return { groupIds: [question.groupId], mergeId: '' };
  }
  if (question.kind === 'group') return answerGroup(db, question, answer);
  const { evidence } = candidate;
  const merged = await mergePeople(db, { keptId: answer, absorbedId: id, by: 'person', evidence }, now);
  return { groupIds: merged.groupIds, mergeId: merged.id };
}

/** The record made in this login holds nothing but a name: as long as the question is open, the group is not watched. */
function answerGroup(
  db: NuanqunDatabase,
  { id, accountId }: IdentityQuestionRow,
  knownId: string,
): Promise<Answered> {
  return inTurn(db, 'linking', async () => {
    await db.transaction('rw', db.groups, db.imports, db.identityQuestions, async () => {
      const made = await db.groups.get(id);
      if (made && (await holdsPast(db, made))) throw new Error('the group has a past of its own since');
      await db.groups.delete(id);
      await db.identityQuestions.delete(id);
    });
    const links = await sessionLinksOf(db, accountId);
    await links.replaceGroup(id, knownId);
    return { groupIds: [knownId], mergeId: '' };
  });
}

/** Answers several questions with `new` at once; one that is no longer open is left alone. */
export function answerAllNew(
  db: NuanqunDatabase,
  ids: string[],
  now = Date.now(),
): Promise<{ groupIds: string[] }> {
  return db.transaction('rw', db.identityQuestions, db.memberships, async () => {
    const asked = await readQuestions(db, ids);
    const open = asked.filter(({ answeredAt }) => !answeredAt);
    await db.identityQuestions.bulkPut(open.map((row) => ({ ...row, answeredAt: now, answer: 'new' })));
    await noteCameAsNew(
      db,
      open.map(({ id }) => id),
    );
    return { groupIds: groupsOf(open) };
  });
}

/** Opens questions again that were answered with `new`. @throws where one of them was not. */
export function reopenQuestions(db: NuanqunDatabase, ids: string[]): Promise<{ groupIds: string[] }> {
  return db.transaction('rw', db.identityQuestions, db.memberships, async () => {
    const asked = await readQuestions(db, ids);
    const answered = asked.filter(({ answer }) => answer === 'new');
    if (answered.length < ids.length) throw new Error('a question was not answered with new');
    await db.identityQuestions.bulkPut(answered.map((row) => ({ ...row, answeredAt: 0, answer: '' })));
    await takeBackCameAsNew(db, ids);
    return { groupIds: groupsOf(answered) };
  });
}

async function readQuestions(db: NuanqunDatabase, ids: string[]): Promise<IdentityQuestionRow[]> {
  return (await db.identityQuestions.bulkGet(ids)).filter((row) => row !== undefined);
}

function groupsOf(questions: IdentityQuestionRow[]): string[] {
  return [...new Set(questions.map(({ groupId }) => groupId))];
}

/**
 * Takes back that a group of this login is a known one: it gets a record of its own, and the question is open again. Members
 * that were seen in the known one since then were not its.
 * @param since ms since 1970; when the answer was given.
 * @throws where there is no such group.
 */
export function unlinkGroup(
  db: NuanqunDatabase,
  { groupId, since }: { groupId: string; since: number },
  now = Date.now(),
): Promise<{ groupIds: string[] }> {
  return inTurn(db, 'linking', async () => {
    const group = await db.groups.get(groupId);
    if (!group) throw new Error(`no group ${groupId}`);
    const made = {
      ...group,
      id: newLastingId(),
      watched: 0 as const,
      watchPeriods: [],
      importedPeriods: [],
      rosterSeenAt: 0,
      rosterLastSeenAt: 0,
    };
    const matches = [{ knownId: groupId, presentId: made.id, overlap: 0, sameName: true }];
    await db.transaction('rw', db.groups, db.memberships, db.identityQuestions, async () => {
      const members = await db.memberships.where('groupId').equals(groupId).toArray();
      const came = members.filter(({ firstSeenAt }) => firstSeenAt >= since);
      const gone = members.filter(({ firstSeenAt, leftAt }) => firstSeenAt < since && leftAt >= since);
      await db.memberships.bulkDelete(came.map((row) => [row.groupId, row.personId]));
      await db.memberships.bulkPut(gone.map((row) => ({ ...row, leftAt: 0 })));
      await db.groups.add(made);
      const { accountId, name } = group;
      await writeGroupQuestion(db, { accountId, groupId: made.id, name }, matches, now);
    });
    const links = await sessionLinksOf(db, group.accountId);
    await links.replaceGroup(groupId, made.id);
    return { groupIds: [made.id] };
  });
}
